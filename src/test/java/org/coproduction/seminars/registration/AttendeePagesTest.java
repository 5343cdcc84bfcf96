package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class AttendeePagesTest {

    private static final String LIST = "/admin/seminars/practice/attendees";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    Queries queries;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = office.add(seminar().capacity(2).details());
        for (String name : new String[] {"Zoe Example", "Ash Example", "Blake Sample"}) {
            desk.register(seminarId, Registrant.submission(), Registrant.named(name), true);
        }
    }

    @Test
    void showsEverybodyWithTheirStateAndTheSum() {
        assertThat(get(LIST, Right.REGISTRATIONS))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("In person", ">2<", ">2<", ">0<", ">0 ", ">1<", "Nobody brings a supporter.")
                .containsSubsequence("Zoe Example", "Ash Example", "Blake Sample", "On the waiting list");
    }

    @Test
    void putsNoGroupBesideANameAndNoNeedWhereTheRightIsMissing() {
        assertThat(get(LIST, Right.REGISTRATIONS, Right.SENSITIVE)).bodyText().doesNotContain("Comes as");
        assertThat(get(LIST + ".csv", Right.REGISTRATIONS)).bodyText().doesNotContain("Second supporter");
    }

    @Test
    void countsPeopleInTheRoomAndOnlineApart() {
        long both = office.add(
                seminar().slug("both").format(SeminarFormat.BOTH).capacity(5, 9).details());
        desk.register(both, Registrant.submission(), Registrant.named("Ash Example"), false);
        desk.register(both, Registrant.submission(), Registrant.online("Blake Example"), false);

        assertThat(get("/admin/seminars/both/attendees", Right.REGISTRATIONS))
                .bodyText()
                .containsSubsequence("In person", ">5<", ">1<", ">0<", ">4 ", "Online", ">9<", ">1<", ">0<", ">8 ");
    }

    @Test
    void leadsOrganisersToTheListsOfAllSeminars() {
        assertThat(get("/admin/attendees", Right.REGISTRATIONS))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/admin/seminars/practice/attendees\"")
                .contains("Seminar 3: Practice and power");
    }

    @Test
    void findsAndOrders() {
        assertThat(get(LIST + "?order=NAME", Right.REGISTRATIONS))
                .bodyText()
                .containsSubsequence("Ash Example", "Blake Sample", "Zoe Example");
        assertThat(get(LIST + "?q=SAMPLE", Right.REGISTRATIONS))
                .bodyText()
                .contains("Blake Sample")
                .doesNotContain("Zoe Example");
        assertThat(get(LIST + "?state=WAITING", Right.REGISTRATIONS))
                .bodyText()
                .contains("Blake Sample")
                .doesNotContain("Zoe Example");
        assertThat(get(LIST + "?state=nonsense&order=nonsense&page=99999999", Right.REGISTRATIONS))
                .hasStatusOk();
    }

    @Test
    void findsAReferenceAndANumberHoweverTheyAreWritten() {
        desk.register(seminarId, Registrant.submission(), Registrant.withoutEmail("Olu Phone"), true);
        String reference = attendees.list(seminarId, AttendeeFilter.ALL).get(0).reference();

        for (String words : new String[] {"01134960000", "0113-496 0000", "(0113) 4960000", "496 0000"}) {
            assertThat(found(words)).as(words).containsExactly("Olu Phone");
        }
        for (String words : new String[] {reference, reference.replace("-", ""), reference.replace("-", " ")}) {
            assertThat(found(words)).as(words).containsExactly("Zoe Example");
        }
        assertThat(found("-")).as("which is in every reference").hasSize(4);
        assertThat(found("Zoe Sample")).isEmpty();
    }

    @Test
    void findsANameWhateverItsAccentsAndApostrophes() {
        desk.register(seminarId, Registrant.submission(), Registrant.named("Élodie O’Brien"), true);

        for (String words : new String[] {"elodie", "Élodie", "o'brien", "OBRIEN", "elodie obr"}) {
            assertThat(found(words)).as(words).contains("Élodie O’Brien");
        }
        assertThat(found("brienne")).isEmpty();
    }

    private List<String> found(String words) {
        return attendees.list(seminarId, new AttendeeFilter(words, null, AttendeeFilter.Order.NAME)).stream()
                .map(attendee -> attendee.answers().name())
                .toList();
    }

    @Test
    void showsSensitiveAnswersOnlyWithTheRight() {
        String one = LIST + "/"
                + attendees.list(seminarId, AttendeeFilter.ALL).get(0).reference();

        assertThat(get(one, Right.REGISTRATIONS))
                .bodyText()
                .doesNotContain("Vegetarian")
                .doesNotContain("quiet room");
        assertThat(get(one, Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .contains("Vegetarian")
                .contains("A quiet room");
        assertThat(get(LIST, Right.REGISTRATIONS, Right.SENSITIVE)).bodyText().doesNotContain("Vegetarian");
    }

    @Test
    void takesTheListAwayAsShownWithoutSensitiveAnswers() {
        assertThat(get(LIST + ".csv?purpose=Test&order=NAME&q=example.org", Right.REGISTRATIONS))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"attendees-of-seminar-3.csv\"; filename*=UTF-8''attendees-of-seminar-3.csv")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .startsWith("\uFEFF\"Reference\",\"State\",\"State since (UK time)\",")
                .containsSubsequence("Ash Example", "Blake Sample", "Zoe Example")
                .doesNotContain("Vegetarian");
    }

    @Test
    void givesSensitiveAnswersAwayOnlyWithTheRightAndAPurpose() {
        assertThat(get(LIST + ".csv?sensitive=true&purpose=Lunch", Right.REGISTRATIONS))
                .hasStatus(403);
        assertThat(get(LIST + ".csv?sensitive=true", Right.REGISTRATIONS, Right.SENSITIVE))
                .hasStatus(302);
        assertThat(get(LIST + ".csv?sensitive=true&purpose=Lunch", Right.REGISTRATIONS, Right.SENSITIVE))
                .hasStatusOk()
                .bodyText()
                .contains("Vegetarian")
                .contains("A quiet room");
    }

    @Test
    void needsAsManyQueriesForManyAsForFew() {
        long few = queries.during(() -> get(LIST, Right.REGISTRATIONS));
        for (int i = 0; i < 60; i++) {
            desk.register(seminarId, Registrant.submission(), Registrant.named("Person " + i), true);
        }
        assertThat(queries.during(() -> get(LIST, Right.REGISTRATIONS))).isEqualTo(few);
    }

    @Test
    void cancelsForSomebodyAfterAsking() {
        String one = LIST + "/"
                + attendees.list(seminarId, AttendeeFilter.ALL).get(0).reference();

        assertThat(get(one + "/cancellation", Right.REGISTRATIONS))
                .bodyText()
                .contains("Cancel the registration of Zoe Example?");
        assertThat(mvc.post().uri(one + "/cancellation").with(csrf()).with(Staff.with(Right.REGISTRATIONS)))
                .hasRedirectedUrl(LIST);
        assertThat(attendees.list(seminarId, AttendeeFilter.ALL))
                .extracting(Attendee::state)
                .containsExactly(RegistrationState.CANCELLED, RegistrationState.CONFIRMED, RegistrationState.OFFERED);
    }

    @Test
    void refusesStaffWithoutTheRight() {
        assertThat(get(LIST, Right.CONTENT)).hasStatus(403);
    }

    @Test
    void keepsASeminarThatPeopleHaveRegisteredForFromBeingDeleted() {
        assertThat(get("/admin/seminars/practice/deletion", Right.CONTENT))
                .bodyText()
                .contains("This seminar can’t be deleted")
                .contains("3 registrations belong to it");
    }

    private MvcTestResult get(String path, Right... rights) {
        return mvc.get().uri(path).with(Staff.with(rights)).exchange();
    }
}
