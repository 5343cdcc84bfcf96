package org.coproduction.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.correspondence.Turnouts;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.WaitingList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One place in the room, which Zoe has; Olu has registered online, Ash and Blake wait in this order. All may come to the door. */
@SiteTest
class LettingInTest {

    private static final String DOOR = "/admin/seminars/practice/door";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    WaitingList waitingList;

    @Autowired
    Correspondents people;

    @Autowired
    Turnouts turnouts;

    @Autowired
    AttendanceRecord record;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;
    private String zoe;
    private String olu;
    private String ash;
    private String blake;

    @BeforeEach
    void registerFour() {
        seminarId =
                office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 5).details());
        zoe = register(Registrant.named("Zoe Example"));
        olu = register(Registrant.online("Olu Online"));
        ash = register(Registrant.named("Ash Example"));
        blake = register(Registrant.named("Blake Sample"));
    }

    @Test
    void findsWhoeverHasRegisteredByNameAndCodeAndSaysWhatTheyAre() {
        assertThat(get(DOOR)).bodyText().contains("Zoe Example").doesNotContain("Olu Online", "Ash Example");

        assertThat(get(DOOR + "?q=olu")).bodyText().containsSubsequence("Olu Online", "Registered online", "Let in");
        assertThat(get(DOOR + "?q=" + blake))
                .bodyText()
                .containsSubsequence("Blake Sample", "On the waiting list, number 2", "Let in")
                .doesNotContain("Ash Example");
        attendees.cancel(seminarId, zoe);
        assertThat(get(DOOR + "?q=zoe")).bodyText().containsSubsequence("Zoe Example", "Has cancelled", "Let in");
        assertThat(get(DOOR + "?q=ash"))
                .bodyText()
                .containsSubsequence("Ash Example", "Has been offered a place, and has not answered", "Let in");
    }

    @Test
    void warnsWhenTheRoomIsFullAndCountsWhoeverIsLetInAllTheSame() {
        assertThat(letIn(olu))
                .hasStatusOk()
                .bodyText()
                .contains("The room is full", "Olu Online", "Let in all the same");
        assertThat(get(DOOR)).bodyText().contains("0 of 1 people with a place are here. No walk-ins");

        assertThat(letIn(olu, "anyway", "true")).hasStatus3xxRedirection();
        letIn(blake, "anyway", "true");
        press(zoe + "/arrival");

        assertThat(get(DOOR))
                .bodyText()
                .contains("1 of 1 people with a place are here. 2 people were let in without a place. No walk-ins")
                .contains("The room is over by 2.", "Olu Online", "Blake Sample");
    }

    @Test
    void undoingPutsEverythingBack() {
        letIn(ash, "anyway", "true");
        press(ash + "/departure");

        assertThat(get(DOOR))
                .bodyText()
                .contains("0 of 1 people with a place are here. No walk-ins")
                .doesNotContain("Ash Example", "over by");
        assertThat(person(ash).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(waitingList.position(seminarId, ash)).contains(1);
        assertThat(waitingList.position(seminarId, blake)).contains(2);
        attendees.cancel(seminarId, zoe);
        assertThat(person(ash).state()).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void whoeverIsInStandsBeforeNobodyOnTheWaitingList() {
        letIn(ash, "anyway", "true");

        assertThat(waitingList.position(seminarId, blake)).contains(1);
        assertThat(waitingList.position(seminarId, ash)).contains(1);
        attendees.cancel(seminarId, zoe);
        assertThat(person(ash).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(person(blake).state()).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void aPlaceOnOfferIsHeldForWhoeverIsInAndNeedsNoOther() {
        attendees.cancel(seminarId, zoe);
        assertThat(letIn(ash)).hasStatus3xxRedirection();
        sql.update("update outbox_message set state = 'SENT', sent_at = created_at");
        sql.update("update registration set offered_until = ? where state = 'OFFERED'", past());
        entities.clear();

        waitingList.offerFreePlaces(seminarId);

        assertThat(person(ash).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(person(blake).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(get(DOOR))
                .bodyText()
                .contains("0 of 0 people with a place are here. One person was let in without a place. No walk-ins")
                .doesNotContain("over by");
        assertThat(letIn(blake)).bodyText().contains("The room is full");

        press(ash + "/departure");
        waitingList.offerFreePlaces(seminarId);
        assertThat(person(ash).state()).isEqualTo(RegistrationState.EXPIRED);
    }

    @Test
    void aWalkInIsWarnedOfPeopleWhoWereLetIn() {
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().format(SeminarFormat.BOTH).capacity(4, 5).details());
        letIn(olu);
        assertThat(post(DOOR + "/walk-ins", "name", "Robin Walker")).bodyText().contains("The room is full");
    }

    @Test
    void whoeverHasAPlaceIsCheckedIn() {
        letIn(zoe);

        assertThat(get(DOOR)).bodyText().contains("1 of 1 people with a place are here. No walk-ins");
    }

    @Test
    void letsSomebodyInOnceAtTwoDoors() {
        letIn(ash, "anyway", "true");
        letIn(ash, "anyway", "true");

        assertThat(get(DOOR)).bodyText().contains("One person was let in without a place", "over by 1.");
    }

    @Test
    void whoeverWasLetInIsTreatedAsHavingCome() {
        letIn(olu, "anyway", "true");
        letIn(ash, "anyway", "true");
        press(zoe + "/arrival");
        String lee = register(Registrant.online("Lee Online"));

        entities.flush();
        sql.update("update seminar set held_on = date '2016-02-29', starts_at = null, ends_at = null");
        entities.clear();
        assertThat(record.certified(seminarId, ash)).isPresent();
        assertThat(get(ownPage(ash))).bodyText().contains("You were at this seminar", "certificate.pdf");
        assertThat(thanked()).containsExactly(zoe, olu, ash, lee);
        assertThat(mvc.get()
                        .uri("/admin/seminars/practice/attendance")
                        .with(Staff.with(Right.REGISTRATIONS))
                        .exchange())
                .bodyText()
                .contains("states=CONFIRMED&amp;states=WAITING");
    }

    @Test
    void nobodyOnlineIsPassedOverSinceSomebodyOnlineCameToTheRoom() {
        letIn(olu, "anyway", "true");

        assertThat(thanked()).containsExactly(olu);
        String lee = register(Registrant.online("Lee Online"));
        assertThat(thanked()).containsExactly(olu, lee);
    }

    private List<String> thanked() {
        return people.after(0, seminarId, Set.of(RegistrationState.values()), 50).stream()
                .filter(turnouts.mayHaveCome(seminarId))
                .map(Correspondent::reference)
                .toList();
    }

    private Correspondent person(String reference) {
        entities.flush();
        entities.clear();
        return people.find(seminarId, reference).orElseThrow();
    }

    private String ownPage(String reference) {
        String link = people.freshLink(people.find(seminarId, reference).orElseThrow());
        return link.substring(link.indexOf("/my/"));
    }

    private String register(Answers answers) {
        return registrations
                .register(seminarId, Registrant.submission(), answers, true)
                .reference();
    }

    private static java.sql.Timestamp past() {
        return java.sql.Timestamp.valueOf(LocalDate.of(2016, 2, 1).atStartOfDay());
    }

    private MvcTestResult letIn(String reference, String... params) {
        return press(reference + "/admission", params);
    }

    private MvcTestResult press(String path, String... params) {
        return post(DOOR + "/" + path, params);
    }

    private MvcTestResult post(String path, String... params) {
        var request = mvc.post()
                .uri(path)
                .param("client", Registrant.submission())
                .param("otherDay", "true")
                .with(Staff.with(Right.DOOR))
                .with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.DOOR)).exchange();
    }
}
