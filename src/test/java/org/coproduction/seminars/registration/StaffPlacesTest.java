package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.coproduction.seminars.registration.Registrant.withoutEmail;
import static org.coproduction.seminars.registration.RegistrationState.CANCELLED;
import static org.coproduction.seminars.registration.RegistrationState.CONFIRMED;
import static org.coproduction.seminars.registration.RegistrationState.DECLINED;
import static org.coproduction.seminars.registration.RegistrationState.EXPIRED;
import static org.coproduction.seminars.registration.RegistrationState.OFFERED;
import static org.coproduction.seminars.registration.RegistrationState.WAITING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailCameBack;
import org.coproduction.seminars.mail.MailTroubles;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What staff do about places for people who ring or write, and for whom no mail arrives. It is 1 March 2016, 9am;
 * the last offer ends a day before a seminar. */
@SiteTest
class StaffPlacesTest {

    private static final String LIST = "/admin/seminars/practice/attendees";
    private static final String CALLS = "/admin/attendees/calls";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    CallDesk calls;

    @Autowired
    PlaceDesk places;

    @Autowired
    WaitingOffice waiting;

    @Autowired
    OfferClock clock;

    @Autowired
    MailTroubles troubles;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @Test
    void listsAnOfferToSomebodyWithoutEmailWithNumberAndDeadline() {
        offeredWithoutEmail();

        assertThat(get(CALLS))
                .bodyText()
                .contains(
                        "Blake", "0113 496 0000", "1 Example Street", "A place is offered to them", "4 March 2016, 9");
        assertThat(get(LIST)).bodyText().contains("One person is to be rung or written to", "href=\"" + CALLS + "\"");
        assertThat(get("/admin")).bodyText().contains("People to ring or write to", "Blake: A place is offered");
    }

    @Test
    void takesThePlaceForSomebodyWhoRings() {
        long id = offeredWithoutEmail();
        assertThat(get(person(id, 1))).bodyText().contains("They take the place", "They decline the place");

        assertThat(post(person(id, 1) + "/acceptance")).hasRedirectedUrl(person(id, 1));

        assertThat(states(id)).containsExactly(CANCELLED, CONFIRMED, WAITING);
        assertThat(calls.open()).isEmpty();
        assertThat(audit()).contains(reference(id, 1) + " – confirmed");
    }

    @Test
    void declinesThePlaceForSomebodyWhoRingsAndOffersItToTheNext() {
        long id = offeredWithoutEmail();
        assertThat(get(person(id, 1) + "/refusal"))
                .bodyText()
                .contains("Decline the place for Blake?", "offered to whoever is next");

        assertThat(post(person(id, 1) + "/refusal")).hasRedirectedUrl(person(id, 1));

        assertThat(states(id)).containsExactly(CANCELLED, DECLINED, OFFERED);
        assertThat(calls.open()).isEmpty();
    }

    @Test
    void saysThatItIsTooLateToDeclineAPlaceThatTheyHaveTaken() {
        long id = offeredWithoutEmail();
        attendees.accept(id, reference(id, 1));

        assertThat(post(person(id, 1) + "/refusal"))
                .hasRedirectedUrl(person(id, 1))
                .flash()
                .containsEntry("saved", "registration.attendee.tooLate");
        assertThat(states(id)).containsExactly(CANCELLED, CONFIRMED, WAITING);
    }

    @Test
    void promisesNoOffersWhileTheListIsPaused() {
        long id = full(seminar().capacity(1), named("Ash"));
        String rules = "/admin/seminars/practice/waiting-list";
        String version = Long.toString(waiting.get(id).version());

        assertThat(post(rules, "version", version, "paused", "true", "stopHours", "24"))
                .hasRedirectedUrl(rules)
                .flash()
                .containsEntry("saved", "registration.waiting.saved.paused");
    }

    @Test
    void saysThatItIsTooLateToTakeAPlaceWhoseOfferHasEnded() {
        long id = offeredWithoutEmail();
        runOut(id);

        MvcTestResult answer = post(person(id, 1) + "/acceptance");

        assertThat(answer.getMvcResult().getFlashMap().get("saved")).isEqualTo("registration.attendee.tooLate");
        assertThat(states(id)).containsExactly(CANCELLED, EXPIRED, OFFERED);
        assertThat(calls.open()).singleElement().extracting(Call::about).isEqualTo(CallAbout.OFFER_ENDED);
    }

    @Test
    void putsSomebodyWhoseOfferRanOutOnTheListAgain() {
        long id = offeredWithoutEmail();
        runOut(id);

        assertThat(post(person(id, 1) + "/return")).hasRedirectedUrl(person(id, 1));

        assertThat(states(id)).containsExactly(CANCELLED, WAITING, OFFERED);
        assertThat(calls.open()).isEmpty();
    }

    @Test
    void notesOnceThatSomebodyKnows() {
        long id = offeredWithoutEmail();

        String news = news(get(CALLS));

        assertThat(post(person(id, 1) + "/call", "news", news)).hasRedirectedUrl(CALLS);
        assertThat(post(person(id, 1) + "/call", "news", news))
                .hasRedirectedUrl(CALLS)
                .flash()
                .containsEntry("saved", "registration.calls.told.saved");

        assertThat(get(CALLS)).bodyText().contains("Everybody has been told.");
        assertThat(audit()).containsOnlyOnce(reference(id, 1));
    }

    @Test
    void notesNothingWhereAnOfferEndsSoonerThanTheyWereTold() {
        long id = offeredWithoutEmail();
        String news = news(get(person(id, 1)));
        hold(id, LocalDate.of(2016, 3, 8));
        waiting.change(id, waiting.get(id).version(), new WaitingRules(false, 120, false));

        assertThat(post(person(id, 1) + "/call", "news", news))
                .hasRedirectedUrl(CALLS)
                .flash()
                .containsEntry("saved", "registration.calls.told.other");

        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.OFFER);
        assertThat(registrations.of(id).get(1).isOfferTold()).isFalse();
    }

    @Test
    void notesNothingWhereTheOfferHasEndedThatTheyWereToldOf() {
        long id = offeredWithoutEmail();
        String news = news(get(CALLS));
        runOut(id);

        assertThat(post(person(id, 1) + "/call", "news", news))
                .flash()
                .containsEntry("saved", "registration.calls.told.other");

        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.OFFER_ENDED);
    }

    private static String news(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*name=\"news\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void alsoListsWhoseAddressFails() {
        long id = full(seminar().capacity(1), named("Ash"), named("Blake"));
        troubles.noteFailing(EmailAddress.of("blake@example.org"), "Sam Staff");

        places.cancel(registrations.of(id).get(0).id());

        assertThat(calls.open()).extracting(call -> call.contact().name()).containsExactly("Blake");
    }

    @Test
    void listsAnOfferWhoseMailCameBack() {
        long id = full(seminar().capacity(1), named("Ash"), named("Blake"));
        places.cancel(registrations.of(id).get(0).id());
        assertThat(calls.open()).isEmpty();

        events.publishEvent(new MailCameBack(Correspondent.person(reference(id, 1))));
        events.publishEvent(new MailCameBack(Correspondent.person(reference(id, 0))));
        events.publishEvent(new MailCameBack(""));

        assertThat(calls.open()).extracting(call -> call.contact().name()).containsExactly("Blake");
    }

    @Test
    void listsAnOfferToAnAddressThatTurnsOutToFail() {
        long id = full(seminar().capacity(1), named("Ash"), named("Blake"));
        places.cancel(registrations.of(id).get(0).id());

        troubles.noteFailing(EmailAddress.of("blake@example.org"), "Sam Staff");

        assertThat(calls.open()).extracting(call -> call.contact().name()).containsExactly("Blake");
    }

    @Test
    void listsWhoeverWasCancelledByStaffAndGetsNoMail() {
        long id = full(seminar().capacity(1), withoutEmail("Blake"));
        assertThat(get(person(id, 0) + "/cancellation"))
                .bodyText()
                .contains("they go on the list of people to ring or write to")
                .doesNotContain("They get an email.");

        post(person(id, 0) + "/cancellation");

        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.CANCELLED);
    }

    @Test
    void forgetsCallsOnceTheSeminarIsOver() {
        long id = offeredWithoutEmail();
        sql.update("update seminar set held_on = ? where id = ?", LocalDate.of(2016, 2, 1), id);
        entities.clear();

        assertThat(calls.open()).isEmpty();
    }

    @Test
    void givesAPlaceToSomebodyWhoWaitsOnceOffersHaveStopped() {
        long id = full(tomorrow(), named("Ash"), named("Blake"));
        places.cancel(registrations.of(id).get(0).id());
        assertThat(get(LIST)).bodyText().contains("One place is free that can no longer be offered");
        assertThat(get(person(id, 1))).bodyText().contains("Give them a place now");

        assertThat(post(person(id, 1) + "/place", "reason", " ")).bodyText().contains("Enter why");
        assertThat(post(person(id, 1) + "/place", "reason", "Rang at noon")).hasRedirectedUrl(person(id, 1));

        assertThat(states(id)).containsExactly(CANCELLED, CONFIRMED);
        assertThat(get(person(id, 1))).bodyText().contains("Reason: Rang at noon");
        assertThat(audit()).endsWith(reference(id, 1)).noneMatch(subject -> subject.contains("Rang"));
        assertThat(kinds()).endsWith("registration.state-confirmed");
    }

    @Test
    void givesNoPlaceThatIsNotFree() {
        long id = full(seminar().capacity(1), named("Ash"), named("Blake"));

        assertThat(get(person(id, 1))).bodyText().doesNotContain("Give them a place now");
        assertThat(post(person(id, 1) + "/place", "reason", "Rang"))
                .hasStatusOk()
                .bodyText()
                .contains("No such place is free", "Rang");
        assertThat(states(id)).containsExactly(CONFIRMED, WAITING);
    }

    @Test
    void undoesACancellationWhileThePlaceIsFree() {
        long id = full(seminar().capacity(2), named("Ash"));
        post(person(id, 0) + "/cancellation");

        assertThat(post(person(id, 0) + "/place", "reason", "Cancelled by mistake"))
                .hasRedirectedUrl(person(id, 0));

        assertThat(states(id)).containsExactly(CONFIRMED);
        assertThat(desk.register(id, submission(), named("Ash"), false)).isNotNull();
        assertThat(states(id)).as("the address is taken again").containsExactly(CONFIRMED);
    }

    @Test
    void doesNotUndoTheCancellationOfWhoeverHasRegisteredAgain() {
        long id = full(seminar().capacity(2), named("Ash"));
        post(person(id, 0) + "/cancellation");
        desk.register(id, submission(), named("Ash"), false);

        assertThat(post(person(id, 0) + "/place", "reason", "Cancelled by mistake"))
                .bodyText()
                .contains("This address is registered already");
    }

    @Test
    void tellsEverybodyWhoStillWaitsOnceThatOffersHaveStopped() {
        long id = full(seminar().capacity(1), named("Ash"), named("Blake"), withoutEmail("Casey"));
        clock.tellWhoeverWaitsInVain();
        assertThat(kinds()).doesNotContain("registration.no-place");
        hold(id, LocalDate.of(2016, 3, 2));

        clock.tellWhoeverWaitsInVain();
        clock.tellWhoeverWaitsInVain();

        assertThat(kinds()).containsOnlyOnce("registration.no-place");
        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.NO_PLACE);
        assertThat(states(id)).containsExactly(CONFIRMED, WAITING, WAITING);
    }

    @Test
    void doesNotTellWhoeverJoinedOnceOffersHadStopped() {
        full(tomorrow(), named("Ash"), named("Blake"));

        clock.tellWhoeverWaitsInVain();

        assertThat(kinds()).doesNotContain("registration.no-place");
    }

    @Test
    void tellsPeopleAgainIfTheSeminarMovedAwayAndIsNearOnceMore() {
        long id = full(seminar().capacity(1), named("Ash"), named("Blake"));
        hold(id, LocalDate.of(2016, 3, 2));
        clock.tellWhoeverWaitsInVain();
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().capacity(1).details());
        hold(id, LocalDate.of(2016, 3, 2));

        clock.tellWhoeverWaitsInVain();

        assertThat(kinds()).filteredOn("registration.no-place"::equals).hasSize(2);
    }

    @Test
    void saysNothingOfPlacesWhoseSeminarIsCancelled() {
        long id = full(seminar().capacity(1), named("Ash"), named("Blake"));
        hold(id, LocalDate.of(2016, 3, 2));
        sql.update("update seminar set status = ?", SeminarStatus.CANCELLED.name());
        entities.clear();

        clock.tellWhoeverWaitsInVain();

        assertThat(kinds()).doesNotContain("registration.no-place");
    }

    private static SeminarExample tomorrow() {
        return seminar()
                .capacity(1)
                .date(SeminarDate.day(LocalDate.of(2016, 3, 2), LocalTime.of(10, 0), LocalTime.of(16, 0)));
    }

    private void hold(long id, LocalDate day) {
        entities.flush();
        sql.update("update registration set waiting_since = waiting_since - interval '7' day where state = 'WAITING'");
        sql.update("update seminar set held_on = ? where id = ?", day, id);
        entities.clear();
    }

    /** Ash has cancelled, Blake, whom no mail reaches, is offered the place, Casey waits. */
    private long offeredWithoutEmail() {
        long id = full(seminar().capacity(1), named("Ash"), withoutEmail("Blake"), named("Casey"));
        places.cancel(registrations.of(id).get(0).id());
        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
        return id;
    }

    private long full(SeminarExample example, Answers... people) {
        long id = office.add(example.details());
        for (Answers person : people) {
            desk.register(id, submission(), person, true);
        }
        waiting.change(id, 0, new WaitingRules(false, 24, false));
        entities.flush();
        return id;
    }

    private void runOut(long id) {
        entities.flush();
        sql.update("update registration set offer_told = true, offered_until = registered_at where state = 'OFFERED'");
        entities.clear();
        clock.passOnExpiredOffers();
    }

    private String reference(long id, int index) {
        return registrations.of(id).get(index).reference();
    }

    private String person(long id, int index) {
        return LIST + "/" + reference(id, index);
    }

    private List<RegistrationState> states(long id) {
        return attendees.list(id, AttendeeFilter.ALL).stream()
                .map(Attendee::state)
                .toList();
    }

    private List<String> kinds() {
        entities.flush();
        return sql.queryForList("select kind from outbox_message order by id", String.class);
    }

    private List<String> audit() {
        entities.flush();
        return sql.queryForList("select subject from audit_entry order by id", String.class);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(Staff.with(Right.REGISTRATIONS)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request =
                mvc.post().uri(address).with(Staff.with(Right.REGISTRATIONS)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
