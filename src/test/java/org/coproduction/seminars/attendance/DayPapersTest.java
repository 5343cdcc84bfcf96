package org.coproduction.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.admin.AuditLine;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationArchive;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class DayPapersTest {

    private static final String DOOR = "/admin/seminars/practice/door";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    RegistrationArchive archive;

    @Autowired
    AuditLog audit;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        seminarId = office.add(seminar().details());
        register(new Answers(
                new Contact(
                        "Zoe Adams", EmailAddress.of("zoe@example.org"), "0113 496 0000", "", Set.of(), "Secret Ltd"),
                new Attending(Attendance.IN_PERSON, true, "Kit Supporter", "", false),
                new Needs(Set.of(AccessWish.BSL), "Captions please", false, false, "Vegan"),
                new More(Set.of(ParticipantGroup.CARER), "she/her", null, "", "")));
        register(new Answers(
                new Contact("Ash Zimmer", EmailAddress.of("ash@example.org"), "", "", Set.of(), ""),
                Attending.in(Attendance.IN_PERSON),
                Needs.NONE,
                More.NONE));
        register(Registrant.withoutEmail("Blake Moss"));
    }

    @Test
    void theSignInSheetIsInOrderOfLastNamesAndMarksNobody() throws IOException {
        try (PDDocument pdf = pdf("/sign-in-sheet.pdf")) {
            String text = text(pdf);
            assertThat(text)
                    .containsSubsequence("Sign-in sheet, seminar 3", "Zoe Adams", "Blake Moss", "Ash Zimmer")
                    .containsSubsequence(
                            "1 / 1", "People who come to support somebody", "People who have not registered")
                    .doesNotContain("Sign Language", "BSL", "Captions", "Vegan", "carer", "she/her", "0113", "Secret")
                    .doesNotContain("example.org", "Kit Supporter", "supporter", "See desk");
            isAccessible(pdf, "Sign-in sheet, seminar 3");
            assertThat(kinds(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsSubsequence("H1", "Table", "TR", "TH", "TD", "H2", "Table", "H2", "Table");
        }
    }

    @Test
    void badgesHaveNameAndPronounsAndNothingElseInOrder() throws IOException {
        try (PDDocument pdf = pdf("/badges.pdf")) {
            List<String> words = List.of(
                    "1 / 1", "Badges, seminar 3", "Zoe Adams", "she/her", "Kit Supporter", "Blake Moss", "Ash Zimmer");
            assertThat(text(pdf))
                    .as("in the order of the content, which is that of the tags")
                    .containsSubsequence(words);
            String rest = text(pdf);
            for (String word : words) {
                rest = rest.replace(word, "");
            }
            assertThat(rest).as("anything else").isBlank();
            isAccessible(pdf, "Badges, seminar 3");
        }
    }

    @Test
    void severalBadgesShareAPageAndALongListHasMore() throws IOException {
        for (int i = 0; i < 26; i++) {
            register(Registrant.named("Person Number" + i));
        }
        try (PDDocument pdf = pdf("/badges.pdf")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
        }
        try (PDDocument pdf = pdf("/sign-in-sheet.pdf")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(pdf)).contains("1 / " + pdf.getNumberOfPages());
        }
    }

    @Test
    void saysBeforePrintingWhoseNameCannotBePrinted() throws IOException {
        register(Registrant.withoutEmail("Kim \uD80C\uDC00"));

        for (String paper : List.of("/sign-in-sheet.pdf", "/badges.pdf")) {
            assertThat(get(DOOR + paper))
                    .hasStatusOk()
                    .hasContentTypeCompatibleWith("text/html")
                    .bodyText()
                    .contains("Names that cannot be printed", "Kim \uD80C\uDC00", paper + "?anyway=true", "door.xlsx")
                    .doesNotContain("Zoe Adams");
            assertThat(get(DOOR + paper + "?anyway=true&part=0")).hasStatusOk().hasContentType("application/pdf");
        }
    }

    /** The sheet prints names alone. */
    @Test
    void saysNothingOfLettersThatThePaperDoesNotPrint() {
        register(new Answers(
                new Contact("Kim Example", EmailAddress.of("kim@example.org"), "", "", Set.of(), ""),
                Attending.in(Attendance.IN_PERSON),
                Needs.NONE,
                new More(Set.of(), "\uD80C\uDC00", null, "", "")));

        assertThat(get(DOOR + "/sign-in-sheet.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(DOOR + "/badges.pdf")).bodyText().contains("Names that cannot be printed", "Kim Example");
    }

    @Test
    void aListTooLongForOnePaperComesInParts() throws IOException {
        for (int one = 1; one <= 498; one++) {
            archive.add(
                    seminarId,
                    Registrant.named("Person Number" + String.format("%03d", one)),
                    RegistrationState.CONFIRMED,
                    Instant.parse("2016-02-01T09:00:00Z"));
        }

        assertThat(get(DOOR + "/badges.pdf"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/html")
                .bodyText()
                .contains("There are 501 people. One paper holds 500", "Part 1: Zoe Adams to Person Number498");
        try (PDDocument pdf = pdf("/badges.pdf?part=2")) {
            assertThat(text(pdf)).contains("Ash Zimmer").doesNotContain("Blake Moss");
        }
        assertThat(get(DOOR + "/badges.pdf?part=3")).hasStatus(404);
        assertThat(get(DOOR + "/badges.pdf?part=-1")).hasStatus(404);
    }

    @Test
    void itIsKeptWhoTookAPaper() throws IOException {
        pdf("/sign-in-sheet.pdf").close();
        pdf("/badges.pdf?part=1").close();

        assertThat(audit.lines(Pagination.of(1, 10, 10)))
                .extracting(AuditLine::actor, AuditLine::action, AuditLine::subject)
                .contains(
                        tuple("Sam Staff", "took sign-in sheet", "Seminar 3: Practice and power"),
                        tuple("Sam Staff", "took badges", "Seminar 3: Practice and power part 1"));
    }

    @Test
    void anEmptyListIsAPaperToo() throws IOException {
        office.add(seminar().slug("empty").number(4).details());

        byte[] bytes =
                get("/admin/seminars/empty/door/badges.pdf").getResponse().getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(text(pdf)).contains("Nobody is expected yet.");
        }
    }

    private void register(Answers answers) {
        registrations.register(seminarId, Registrant.submission(), answers, true);
    }

    private PDDocument pdf(String paper) throws IOException {
        MvcTestResult result = get(DOOR + paper);
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        byte[] bytes = result.getResponse().getContentAsByteArray();
        return Loader.loadPDF(bytes);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.DOOR)).exchange();
    }

    private static void isAccessible(PDDocument pdf, String title) {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<String> kinds(PDStructureNode node) {
        List<String> kinds = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                kinds.addAll(kinds(element));
            }
        }
        return kinds;
    }
}
