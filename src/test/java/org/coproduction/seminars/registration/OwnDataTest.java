package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.online;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.bursary.BursaryDesk;
import org.coproduction.seminars.bursary.BursaryExample;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.interest.InterestDesk;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.survey.AnswerKind;
import org.coproduction.seminars.survey.SurveyInvitations;
import org.coproduction.seminars.survey.SurveyOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All that is held about Ash, who takes part online and waits for the one place in person, which Blake has. */
@SiteTest
class OwnDataTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    FreshLinks links;

    @Autowired
    Registrations registrations;

    @Autowired
    QuestionOffice questions;

    @Autowired
    WishClock wishes;

    @Autowired
    DoorDesk door;

    @Autowired
    SurveyOffice surveys;

    @Autowired
    SurveyInvitations invitations;

    @Autowired
    Correspondents people;

    @Autowired
    BursaryOffice bursaries;

    @Autowired
    BursaryDesk applications;

    @Autowired
    InterestDesk interests;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    private long seminarId;

    private String mine = "";

    @BeforeEach
    void waitForTheOtherKind() {
        seminarId =
                office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 5).details());
        questions.add(
                seminarId,
                new QuestionDetails(
                        FormStep.MORE,
                        QuestionKind.TEXT,
                        "Which fruit?",
                        "",
                        "To know",
                        false,
                        null,
                        30,
                        List.of(),
                        null));
        long fruit = questions.asked(seminarId).get(0).id();
        desk.register(seminarId, submission(), named("Blake Example"), true);
        desk.register(
                seminarId,
                submission(),
                online("Ash Example")
                        .withOwn(List.of(new GivenAnswer(fruit, null, "Pear")))
                        .agreeing(Map.of(
                                ConsentKind.DETAILS, "Keep my details.", ConsentKind.SENSITIVE, "Keep my needs.")),
                true);
        mine = links.to(ash().id()).replaceFirst(".*(/my/)", "$1");
        post(mine + "/answers/taking-part", "attendance", "IN_PERSON", "instead", "WAIT");
    }

    @Test
    void isThereToReadWithNothingLeftOut() {
        post(mine + "/answers/needs", "diet", "Vegan");
        post(mine + "/answers/about-you", "email", "new@example.org");
        sql.update(
                "update registration set reason = 'Speaks first', entered_by = 'Mo Sample' where name = 'Ash Example'");
        entities.clear();

        assertThat(mvc.get().uri(mine + "/my-data"))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains(ash().reference(), "ash.example@example.org", "Vegan", "Which fruit?", "Pear")
                .containsSubsequence("Answers last changed", "1 March 2016, 9")
                .containsSubsequence("Would rather take part", "In person")
                .containsSubsequence("New email address that has not answered yet", "new@example.org")
                .containsSubsequence("Entered for you by", "Mo Sample", "in the organisers’ words", "Speaks first")
                .containsSubsequence("What you agreed to", "Keep my details.", "Keep my needs.")
                .containsSubsequence("What you asked for, and what we arranged", "Asked for")
                .containsSubsequence(
                        "What became of your registration",
                        "Now: Has a place",
                        "Waits for the other kind of place as well: In person",
                        "Answers changed: food")
                .containsSubsequence("Emails we wrote to you", "Is this your email address?", "(to new@example.org)")
                .doesNotContain("Blake");
    }

    @Test
    void isTheSameAsAFile() {
        post(mine + "/answers/needs", "diet", "Vegan");

        assertThat(mvc.get().uri(mine + "/my-data.json"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.registrations[0].about['Would rather take part'][0]",
                        value -> assertThat(value).isEqualTo("In person"))
                .hasPathSatisfying(
                        "$.registrations[0].answers['Which fruit?'][0]",
                        value -> assertThat(value).isEqualTo("Pear"))
                .hasPathSatisfying(
                        "$.registrations[0].agreed[1].text",
                        value -> assertThat(value).isEqualTo("Keep my needs."))
                .hasPathSatisfying(
                        "$.registrations[0].agreed[1].at",
                        value -> assertThat(value)
                                .asString()
                                .startsWith("2016-03-01T09:")
                                .endsWith("Z"))
                .hasPathSatisfying(
                        "$.registrations[0].history[2].text",
                        value -> assertThat(value).isEqualTo("Answers changed: food"))
                .hasPathSatisfying(
                        "$.registrations[0].emails.length()",
                        value -> assertThat(value).isEqualTo(2));
    }

    @Test
    void tellsWhatIsHeldByTheirAddressApartFromRegistrations() {
        EmailAddress ash = EmailAddress.of("ash.example@example.org");
        bursaries.add(BursaryExample.scheme(seminarId, BursaryGroup.EARLY_CAREER));
        applications.apply(
                seminarId,
                BursaryGroup.EARLY_CAREER,
                BursaryExample.submission(),
                BursaryExample.answers("Ash Example"));
        long later = office.add(seminar().number(4).slug("later").details());
        interests.ask(seminars.facts(later), ash);

        assertThat(mvc.get().uri(mine + "/my-data"))
                .bodyText()
                .containsSubsequence(
                        "Your application for a bursary, Seminar 3", "A train ticket", "£45.50", "Secret reason")
                .containsSubsequence(
                        "That you want to be told when places open", "Seminar 4", "1 March 2016, 9", "not confirmed");
        assertThat(mvc.get().uri(mine + "/my-data.json"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.others[0].about['Why it would help'][0]",
                        value -> assertThat(value).isEqualTo("Secret reason"));
    }

    @Test
    void tellsNothingOfWhoeverHadTheAddressTheLinkWasNotSentTo() {
        interests.ask(seminars.facts(seminarId), EmailAddress.of("new@example.org"));
        sql.update("update registration set email = 'new@example.org', active_email = 'new@example.org'"
                + " where name = 'Ash Example'");
        entities.clear();

        assertThat(mvc.get().uri(mine + "/my-data")).bodyText().doesNotContain("told when places open");
    }

    @Test
    void tellsThatTheyWereThereAndWhetherTheyUsedTheirLinkToTheSurvey() {
        assertThat(mvc.get().uri(mine + "/my-data")).bodyText().doesNotContain("That you were there", "The survey<");
        door.checkIn(seminarId, ash().reference(), Press.now(submission()));
        change("held_on = date '2016-02-29'");
        surveys.start(
                seminars.facts(seminarId),
                List.of(new org.coproduction.seminars.survey.QuestionDetails(
                        AnswerKind.TEXT, "What would you change?", "", List.of())));
        surveys.plan(
                seminars.facts(seminarId),
                surveys.find(seminarId).orElseThrow().version(),
                LocalDate.of(2016, 3, 1),
                LocalDate.of(2016, 8, 1));
        invitations.pathFor(people.find(seminarId, ash().reference()).orElseThrow());

        assertThat(mvc.get().uri(mine + "/my-data"))
                .bodyText()
                .containsSubsequence("That you were there", "1 March 2016")
                .containsSubsequence("The survey", "It was made. You have not used it.");
    }

    @Test
    void forgetsWhatBecameOfWhomNobodyKnows() {
        assertThat(count("registration_record where registration_id = " + ash().id()))
                .isEqualTo(2);

        events.publishEvent(new PersonForgotten(ash().id(), seminarId));

        assertThat(count("registration_record where registration_id = " + ash().id()))
                .isZero();
    }

    @Test
    void forgetsTheWishOnceNobodyCanGetTheOtherKind() {
        wishes.forgetIdle();
        assertThat(ash().wantsKind()).isNotNull();

        change("held_on = date '2016-03-01', starts_at = time '08:00:00'");
        wishes.forgetIdle();
        assertThat(ash().wantsKind()).isNull();
        assertThat(count("registration where wants_kind is not null or wants_since is not null"))
                .isZero();
    }

    @Test
    void forgetsTheWishOnceTheSeminarIsCancelledAndKeepsItWhileItIsMovedOnline() {
        change("status = 'MOVED_ONLINE'");
        wishes.forgetIdle();
        assertThat(ash().wantsKind()).isNotNull();
        assertThat(mvc.get().uri(mine)).bodyText().doesNotContain("on the list for the other kind of place");

        change("status = 'PUBLISHED'");
        assertThat(mvc.get().uri(mine)).bodyText().contains("on the list for the other kind of place");
        change("status = 'CANCELLED'");
        wishes.forgetIdle();
        assertThat(ash().wantsKind()).isNull();
    }

    @Test
    void letsOrganisersSeeTheWishAndWhenAnswersLastChanged() {
        post(mine + "/answers/more", "pronouns", "they/them");
        String list = "/admin/seminars/practice/attendees";

        assertThat(staff(list)).bodyText().contains("would rather: In person, number 1 on that list");
        assertThat(staff(list + "/" + ash().reference()))
                .bodyText()
                .contains(
                        "They keep this place, and wait for the other kind as well: In person.",
                        "An answer was last changed on 1 March 2016, 9");
        assertThat(staff(list + ".csv?columns=name&columns=wants&columns=answersChanged&purpose=Plan"))
                .bodyText()
                .contains("Answers last changed", "Would rather take part", "In person", "2016-03-01");
    }

    private void change(String seminar) {
        entities.flush();
        sql.update("update seminar set " + seminar);
        entities.clear();
    }

    private int count(String what) {
        entities.flush();
        return sql.queryForObject("select count(*) from " + what, Integer.class);
    }

    private MvcTestResult staff(String uri) {
        return mvc.get().uri(uri).with(Staff.with(Right.REGISTRATIONS)).exchange();
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = mvc.post().uri(uri).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Registration ash() {
        entities.flush();
        entities.clear();
        long id = sql.queryForObject("select id from registration where name = 'Ash Example'", Long.class);
        return registrations.findById(id).orElseThrow();
    }
}
