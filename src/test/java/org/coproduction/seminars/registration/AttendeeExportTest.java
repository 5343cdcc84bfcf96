package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.admin.AuditLine;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class AttendeeExportTest {

    private static final String LIST = "/admin/seminars/practice/attendees";
    private static final Instant MARCH = Instant.parse("2016-03-01T09:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    QuestionOffice questions;

    @Autowired
    RegistrationArchive archive;

    @Autowired
    AttendeeDesk desk;

    @Autowired
    AuditLog audit;

    @Autowired
    Queries queries;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = seminars.add(seminar().capacity(2).details());
    }

    @Test
    void takesOnlyTheChosenColumnsInTheOrderOfTheForm() {
        add("Zoe Example", RegistrationState.CONFIRMED, 0);
        add("Ash Example", RegistrationState.WAITING, 1);

        assertThat(get(".csv?purpose=Test&order=NAME&columns=email&columns=name&columns=position", Right.REGISTRATIONS))
                .bodyText()
                .isEqualTo("\uFEFF\"Place on the waiting list\",\"Name\",\"Email address\"\r\n"
                        + "1,\"Ash Example\",\"ash.example@example.org\"\r\n"
                        + ",\"Zoe Example\",\"zoe.example@example.org\"\r\n");
    }

    @Test
    void leavesSensitiveColumnsOutUnlessAskedForWithTheRightAndAPurpose() {
        add("Zoe Example", RegistrationState.CONFIRMED, 0);

        assertThat(get(".csv?purpose=Lunch&columns=name&columns=diet", Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .isEqualTo("\uFEFF\"Name\"\r\n\"Zoe Example\"\r\n");
        assertThat(get(
                        ".csv?columns=name&columns=diet&sensitive=true&purpose=Lunch",
                        Right.REGISTRATIONS,
                        Right.SENSITIVE))
                .bodyText()
                .isEqualTo("\uFEFF\"Name\",\"Food\"\r\n\"Zoe Example\",\"Vegetarian\"\r\n");
    }

    @Test
    void asksWhatEveryListIsForAndKeepsWhatWasChosen() {
        add("Zoe Example", RegistrationState.CONFIRMED, 0);
        String chosen = "?q=Zoe%20Example&state=CONFIRMED&attendance=IN_PERSON&order=NAME";

        assertThat(get(".csv" + chosen.replace("%20", " ") + "&columns=name&columns=email", Right.REGISTRATIONS))
                .hasRedirectedUrl(LIST + chosen
                        + "&purpose=&columns=name&columns=email&sensitive=false&purposeMissing=true#purpose");
        assertThat(get("?purpose=&columns=name&columns=email&sensitive=false&purposeMissing=true", Right.REGISTRATIONS))
                .bodyText()
                .contains("Say what you need the list for")
                .containsPattern("id=\"column-name\"[^>]*checked")
                .doesNotContainPattern("id=\"column-phone\"[^>]*checked");
    }

    @Test
    void keepsWhoTookAListAndWhatFor() {
        assertThat(get(".csv?purpose=Print badges&columns=name", Right.REGISTRATIONS))
                .hasStatusOk();

        assertThat(audit.lines(Pagination.of(1, 5, 5)))
                .extracting(AuditLine::action, AuditLine::subject)
                .contains(tuple("took attendee list as CSV", "Seminar 3: Practice and power – Print badges"));
    }

    @Test
    void narrowsTheListAndTheFileToPeopleInPersonOrOnline() {
        add("Zoe Example", RegistrationState.CONFIRMED, 0);
        archive.add(seminarId, Registrant.online("Olu Online"), RegistrationState.CONFIRMED, MARCH);

        assertThat(get("?attendance=ONLINE", Right.REGISTRATIONS))
                .bodyText()
                .contains("Olu Online", "name=\"attendance\" value=\"ONLINE\"")
                .doesNotContain("Zoe Example");
        assertThat(get(".csv?purpose=Test&columns=name&attendance=ONLINE", Right.REGISTRATIONS))
                .bodyText()
                .isEqualTo("\uFEFF\"Name\"\r\n\"Olu Online\"\r\n");
    }

    @Test
    void saysBeforePrintingWhoseNameCannotBePrinted() {
        add("Zoe Example", RegistrationState.CONFIRMED, 0);
        archive.add(seminarId, Registrant.withoutEmail("Kim \uD80C\uDC00"), RegistrationState.CONFIRMED, MARCH);

        assertThat(get(".pdf?purpose=Test&columns=name", Right.REGISTRATIONS))
                .hasRedirectedUrl(
                        LIST
                                + "?q=&state=&attendance=&order=&purpose=Test&columns=name&sensitive=false&unprintable=true#export");
        assertThat(get("?purpose=Test&columns=name&unprintable=true", Right.REGISTRATIONS))
                .bodyText()
                .contains("Some names cannot be printed", "<li>Kim \uD80C\uDC00</li>")
                .doesNotContain("<li>Zoe Example</li>");
        assertThat(get(".pdf?purpose=Test&columns=name&anyway=true", Right.REGISTRATIONS))
                .hasContentType("application/pdf");
        assertThat(get(".xlsx?purpose=Test&columns=name", Right.REGISTRATIONS)).hasStatusOk();

        String lists = "/admin/seminars/practice/exports";
        assertThat(mvc.get().uri(lists + "/door.pdf").with(Staff.with(Right.REGISTRATIONS)))
                .hasRedirectedUrl(lists + "?unprintable=door");
        assertThat(mvc.get().uri(lists + "?unprintable=door").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("<li>Kim \uD80C\uDC00</li>", lists + "/door.pdf?anyway=true");
    }

    @Test
    void keepsApartTwoQuestionsOfTheSameWords() {
        for (int i = 0; i < 2; i++) {
            questions.add(
                    seminarId,
                    new QuestionDetails(
                            FormStep.MORE,
                            QuestionKind.TEXT,
                            "Name",
                            "",
                            "We wonder",
                            false,
                            null,
                            10,
                            List.of(),
                            null));
        }
        long second = questions.asked(seminarId).get(1).id();
        archive.add(
                seminarId,
                Registrant.named("Zoe Example").withOwn(List.of(new GivenAnswer(second, null, "=1+1"))),
                RegistrationState.CONFIRMED,
                MARCH);

        String columns =
                "columns=name&columns=q" + questions.asked(seminarId).get(0).id() + "&columns=q" + second;
        assertThat(get(".csv?purpose=Test&" + columns, Right.REGISTRATIONS))
                .bodyText()
                .isEqualTo("\uFEFF\"Name\",\"Name (2)\",\"Name (3)\"\r\n\"Zoe Example\",\"\",\"'=1+1\"\r\n");
    }

    @Test
    void countsPlacesOnTheWaitingListOverEverybodyWhoeverIsShown() {
        add("Ash Example", RegistrationState.WAITING, 2);
        add("Blake Sample", RegistrationState.WAITING, 1);

        assertThat(desk.list(seminarId, new AttendeeFilter("ash", null, AttendeeFilter.Order.NAME)))
                .extracting(Attendee::position)
                .containsExactly(2);
    }

    @Test
    void findsSignsThatDatabasesGiveAMeaning() {
        add("100% Ash_Example!", RegistrationState.CONFIRMED, 0);
        add("1000 Ash Example", RegistrationState.CONFIRMED, 1);

        for (String words : new String[] {"0%", "h_e", "e!", "ASH_"}) {
            assertThat(desk.list(seminarId, new AttendeeFilter(words, null, AttendeeFilter.Order.NAME)))
                    .as(words)
                    .extracting(attendee -> attendee.answers().name())
                    .containsExactly("100% Ash_Example!");
        }
    }

    @Test
    void printsAListThatSomebodyWouldPrint() {
        add("Zoe Example", RegistrationState.CONFIRMED, 0);

        assertThat(get(".pdf?purpose=Test&columns=name&columns=phone", Right.REGISTRATIONS))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .bodyText()
                .startsWith("%PDF-");
    }

    @Test
    void leadsToXlsxWhereAListIsTooLongForPaper() {
        for (int i = 0; i <= 1000; i++) {
            add("Person " + i, RegistrationState.CANCELLED, i);
        }

        assertThat(get(".pdf?purpose=Test&columns=name", Right.REGISTRATIONS))
                .hasRedirectedUrl(
                        LIST
                                + "?q=&state=&attendance=&order=&purpose=Test&columns=name&sensitive=false&tooLong=true#export");
        assertThat(get("?tooLong=true", Right.REGISTRATIONS))
                .bodyText()
                .contains("There are too many people for a PDF. Take the list away as XLSX");
        assertThat(get(".pdf?purpose=Test&q=Person+77", Right.REGISTRATIONS)).hasStatusOk();
    }

    @Test
    void readsManyInBatchesAndMissesNobody() {
        for (int i = 0; i < 1234; i++) {
            add("Person " + i, RegistrationState.WAITING, i);
        }
        List<Integer> positions = new ArrayList<>();

        long asked = queries.during(() -> read(positions));

        assertThat(positions).hasSize(1234).startsWith(1, 2, 3).endsWith(1233, 1234);
        assertThat(asked).isEqualTo(3 + 3);
    }

    private void read(List<Integer> positions) {
        try {
            desk.read(
                    seminarId,
                    AttendeeFilter.ALL,
                    rows -> rows.forEach(attendee -> positions.add(attendee.position())));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(String name, RegistrationState state, int minutes) {
        archive.add(seminarId, Registrant.named(name), state, MARCH.plusSeconds(60L * minutes));
    }

    private MvcTestResult get(String path, Right... rights) {
        return mvc.get().uri(LIST + path).with(Staff.with(rights)).exchange();
    }
}
