package org.coproduction.seminars.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A survey that is open from today, 1 March 2016, until 22 March. */
@SiteTest
class SurveyOnPaperTest {

    private static final String ADMIN = "/admin/seminars/practice/survey";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    SurveyOffice office;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void begin() {
        seminarId = seminars.add(seminar().details());
        post(ADMIN + "/beginning");
        open("2016-03-01", "2016-03-22");
    }

    private void open(String from, String until) {
        entities.flush();
        sql.update("update survey set opens_on = ?, closes_on = ?", LocalDate.parse(from), LocalDate.parse(until));
        entities.clear();
    }

    @Test
    void answersOnPaperAreTypedInOnceEach() throws Exception {
        String page = ADMIN + "/on-paper";
        String sending = Jsoup.parse(get(page).getResponse().getContentAsString())
                .select("[name=sending]")
                .val();
        long first = survey().questions().get(0).id();

        assertThat(post(page, "sending", sending)).bodyText().contains("Put in at least one answer");
        assertThat(post(page, "sending", sending, "q" + first, "0")).hasRedirectedUrl(page);
        assertThat(post(page, "sending", sending, "q" + first, "0")).hasRedirectedUrl(page);
        assertThat(survey().responses()).isEqualTo(1);
        assertThat(get(page)).bodyText().contains("One person has answered the survey.");
        assertThat(post(page, "sending", "another-sheet", "q" + first, "x".repeat(4001)))
                .bodyText()
                .contains("Shorten this answer");
        assertThat(survey().responses()).isEqualTo(1);
    }

    @Test
    void noSheetIsTypedInOnceTheAnswersAreShown() {
        long first = survey().questions().get(0).id();
        open("2016-02-01", "2016-02-29");

        assertThat(post(ADMIN + "/on-paper", "sending", "a-sheet", "q" + first, "0"))
                .bodyText()
                .contains("The survey is not open now");
        assertThat(survey().responses()).isZero();
    }

    @Test
    void theSheetHasAllQuestionsAndChoices() throws Exception {

        byte[] pdf = get(ADMIN + "/sheet.pdf").getResponse().getContentAsByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "How was seminar 3 for you?",
                            "Did you feel heard?",
                            "Fully",
                            "Not at all",
                            "What would you change?")
                    .contains("seminars@example.org");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private StoredSurvey survey() {
        return office.find(seminarId).orElseThrow();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.REGISTRATIONS)).exchange();
    }

    private MvcTestResult post(String path, String... params) {
        var request = mvc.post().uri(path).with(csrf()).with(Staff.with(Right.REGISTRATIONS));
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        MvcTestResult answer = request.exchange();
        entities.flush();
        entities.clear();
        return answer;
    }
}
