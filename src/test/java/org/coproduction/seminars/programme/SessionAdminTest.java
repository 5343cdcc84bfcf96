package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalTime;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SessionAdminTest {

    private static final String PROGRAMME = "/admin/seminars/practice/programme";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    ProgrammeDesk desk;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = office.add(seminar().details());
    }

    @Test
    void addsAnItemAndChangesIt() {
        assertThat(post(PROGRAMME, "title", "Welcome", "startsAt", "10am", "endsAt", "10.30"))
                .hasRedirectedUrl(PROGRAMME);

        StoredSession added = desk.programmeOf(seminarId).get(0);
        assertThat(added.details().endsAt()).isEqualTo(LocalTime.of(10, 30));

        assertThat(get(PROGRAMME + "/" + added.id())).hasStatusOk().bodyText().contains("10:30am");
        assertThat(post(
                        PROGRAMME + "/" + added.id(),
                        "version",
                        String.valueOf(added.version()),
                        "title",
                        "Welcome and tea"))
                .hasRedirectedUrl(PROGRAMME);
        assertThat(desk.programmeOf(seminarId).get(0).details().title()).isEqualTo("Welcome and tea");
    }

    @Test
    void keepsTheAnswersOfAFormWithMistakes() {
        assertThat(post(PROGRAMME, "title", "", "text", "Tea & cake", "startsAt", "25:00"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a title")
                .contains("Enter a time, like 9:30am or 14:00")
                .contains("Tea &amp; cake")
                .contains("25:00");
        assertThat(desk.programmeOf(seminarId)).isEmpty();
    }

    @Test
    void ignoresEmptyRowsForPeople() {
        assertThat(post(PROGRAMME, "title", "Talk", "people[0]", "", "parts[0]", "SPEAKER", "people[1]", ""))
                .hasRedirectedUrl(PROGRAMME);
        assertThat(desk.programmeOf(seminarId).get(0).details().people()).isEmpty();
    }

    @Test
    void deletesAnItemAfterAsking() {
        post(PROGRAMME, "title", "Welcome");
        String item = PROGRAMME + "/" + desk.programmeOf(seminarId).get(0).id();

        assertThat(get(item + "/deletion")).bodyText().contains("Delete Welcome?");
        assertThat(post(item + "/deletion")).hasRedirectedUrl(PROGRAMME);
        assertThat(desk.programmeOf(seminarId)).isEmpty();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.CONTENT)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(Staff.with(Right.CONTENT))
                .with(csrf())
                .param("kind", "TALK");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
