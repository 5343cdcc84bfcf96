package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.AbstractCharSequenceAssert;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a seminar’s page says first, in each state; it is 9:00 on 1 March 2016. */
@SiteTest
class SeminarStatesTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    RegistrationDesk registrations;

    @Test
    void announcedForAMonth() {
        page(seminar().date(SeminarDate.month(YearMonth.of(2016, 10))).closesOn(null))
                .contains(
                        "This seminar is planned for October 2016. The day is not settled yet. Registration opens once it is.",
                        "Read the blog: we announce news there first")
                .doesNotContain("Add to your calendar", "/register\"");
    }

    @Test
    void notYetDated() {
        page(seminar().date(SeminarDate.unknown()).closesOn(null))
                .contains(
                        "This seminar is planned. We do not know the date yet. It will appear here as soon as it is settled.",
                        "Date to be announced");
    }

    @Test
    void datedButNotYetOpen() {
        page(seminar().capacity(null).closesOn(null))
                .contains("The day is settled. Registration has not opened yet. We will say here when it does.")
                .contains("Add to your calendar");
    }

    @Test
    void opensLater() {
        page(seminar().opensOn(LocalDate.of(2016, 4, 1)))
                .contains("Registration opens on Friday 1 April 2016.")
                .doesNotContain("/register\"");
    }

    @Test
    void open() {
        page(seminar())
                .contains(
                        "There are places. You are welcome.",
                        "href=\"/seminars/practice/register\"",
                        "Register for this seminar",
                        "Registration closes on Wednesday 6 July 2016 at 11:59pm, UK time.",
                        "You would rather not use a form? Phone, text, write or email instead")
                .doesNotContain("only a few places");
    }

    @Test
    void fillingSaidCalmly() {
        long id = office.add(seminar().capacity(2).details());
        registrations.register(id, Registrant.submission(), Registrant.named("Ash Example"), true);

        body().contains(
                        "There are only a few places left. When they are taken, you can still join the waiting list.",
                        "1 place left in person",
                        "Register for this seminar")
                .doesNotContain("You are welcome.");
    }

    @Test
    void full() {
        page(seminar().capacity(0))
                .contains(
                        "All places are taken. You can join the waiting list. If somebody cancels, the person who has waited longest is offered the place.",
                        "Join the waiting list")
                .doesNotContain("Register for this seminar");
    }

    @Test
    void fullInPersonAndOpenOnline() {
        page(seminar().format(SeminarFormat.BOTH).capacity(0, 20))
                .contains(
                        "All places in person are taken. There are still places online. You can also join the waiting list for a place in person.",
                        "Register for this seminar",
                        "No place left in person",
                        "20 places left online");
    }

    @Test
    void closed() {
        page(seminar().closesOn(LocalDate.of(2016, 2, 29)))
                .contains("Registration is closed. If you would still like to come, ask us: we will help if we can.")
                .contains("Contact and access help")
                .doesNotContain("/register\"");
    }

    @Test
    void todayWithPracticalHelpFirst() {
        long id = office.add(seminar()
                .date(SeminarDate.day(TODAY, LocalTime.of(10, 0), LocalTime.of(16, 0)))
                .closesOn(null)
                .guidance(guidanceWithContact())
                .details());
        programme.add(id, arrivalAtHalfPastNine());

        body().containsSubsequence(
                        "The seminar is today.",
                        "<h2 id=\"today\">Today</h2>",
                        "Example Hall",
                        "1 Example Street",
                        "Doors open",
                        "9:30am, UK time",
                        "If you need us",
                        "tel:01134960000",
                        "You are welcome to arrive late",
                        "About the seminar");
    }

    @Test
    void pastInTheOrderThatReadersAfterwardsWant() {
        page(seminar()
                        .date(SeminarDate.day(LocalDate.of(2016, 2, 17)))
                        .closesOn(null)
                        .afterwards("We talked about power.")
                        .topics("Being treated without agreeing."))
                .contains("This seminar has taken place.", "See what happened")
                .containsSubsequence(
                        "href=\"#afterwards\"",
                        "href=\"#recordings\"",
                        "href=\"#cite\"",
                        "href=\"#about\"",
                        "href=\"#programme\"",
                        "<h2 id=\"afterwards\">What happened</h2>",
                        "<h2 id=\"recordings\">Slides, films and papers</h2>",
                        "<h2 id=\"cite\">How to cite this seminar</h2>",
                        "<h2 id=\"about\">About the seminar</h2>",
                        "<h2 id=\"programme\">Programme</h2>")
                .contains(
                        "Practice and power. Seminar 3 of the series",
                        "Example Hall, Leeds, Wednesday 17 February 2016. http://localhost")
                .doesNotContain("You can step out at any time", "href=\"#register\"");
    }

    @Test
    void postponedWithTheNewsBeforeTheTitle() {
        page(seminar().status(SeminarStatus.POSTPONED).guidance(VenueExample.changed("Our speaker is away.")))
                .containsSubsequence(
                        "This seminar is postponed",
                        "It does not take place on the day that was announced. The new date will appear here.",
                        "Our speaker is away.",
                        "<h1>Practice and power</h1>",
                        "Was planned for Wednesday 13 July 2016",
                        "If you have registered, you do not need to do anything. We will write to you.",
                        "New date to be announced")
                .doesNotContain("/register\"", "10am to 4pm");
    }

    @Test
    void cancelledWithTheNewsBeforeTheTitle() {
        page(seminar().status(SeminarStatus.CANCELLED).guidance(VenueExample.changed("There is no train that day.")))
                .containsSubsequence(
                        "This seminar is cancelled",
                        "There is no train that day.",
                        "<h1>Practice and power</h1>",
                        "Was planned for Wednesday 13 July 2016",
                        "Does not take place");
    }

    @Test
    void movedOnlineAndStillOpen() {
        page(seminar()
                        .status(SeminarStatus.MOVED_ONLINE)
                        .format(SeminarFormat.BOTH)
                        .capacity(null, 40))
                .containsSubsequence(
                        "This seminar has moved online",
                        "It takes place online only. Nobody needs to travel.",
                        "<h1>Practice and power</h1>",
                        "Register for this seminar",
                        "<h2 id=\"online\">Taking part online</h2>")
                .contains("40 places left")
                .doesNotContain("1 Example Street", "in person");
    }

    @Test
    void movedOnlineForThoseWhoHaveAPlaceOnly() {
        page(seminar().status(SeminarStatus.MOVED_ONLINE))
                .contains("Everybody who has a place takes part online", "Nobody else can register at the moment")
                .doesNotContain("Registration has not opened yet", "Tell me when places open");
    }

    @Test
    void linksToSectionsInTheOrderInWhichTheyStand() {
        page(seminar().topics("Being treated without agreeing."))
                .containsSubsequence(
                        "href=\"#about\"",
                        "href=\"#topics\"",
                        "href=\"#programme\"",
                        "href=\"#materials\"",
                        "href=\"#register\"")
                .containsSubsequence(
                        "<h2 id=\"about\"",
                        "<h2 id=\"topics\"",
                        "<h2 id=\"programme\"",
                        "<h2 id=\"materials\"",
                        "<h2 id=\"register\"");
    }

    private static Guidance guidanceWithContact() {
        AccessContact contact = new AccessContact("Sam Example", "0113 496 0000", "", "");
        return new Guidance(null, "", "", "", contact, "", null, null, EasyReadCheck.NOT_YET);
    }

    private static SessionDetails arrivalAtHalfPastNine() {
        return new SessionDetails(
                LocalTime.of(9, 30),
                LocalTime.of(10, 0),
                null,
                SessionKind.ARRIVAL,
                "Tea and coffee",
                Markdown.EMPTY,
                "",
                false,
                List.of());
    }

    private AbstractCharSequenceAssert<?, String> page(SeminarExample example) {
        office.add(example.details());
        return body();
    }

    private AbstractCharSequenceAssert<?, String> body() {
        return assertThat(mvc.get().uri("/seminars/practice").exchange())
                .hasStatusOk()
                .bodyText();
    }
}
