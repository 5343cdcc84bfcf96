package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.online;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ash changes their answers with the private link; one place in person, one online, today is 1 March 2016. */
@SiteTest
class OwnAnswersTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    FreshLinks links;

    @Autowired
    PlaceCounts places;

    @Autowired
    Registrations registrations;

    @Autowired
    QuestionOffice questions;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId =
                office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 1).details());
    }

    @Test
    void changesOneStepAndLeavesTheRestAsItIs() {
        String mine = register(named("Ash Example"));

        assertThat(mvc.get().uri(mine))
                .bodyText()
                .contains("You can change your answers until Wednesday 6 July 2016", mine + "/answers/needs");
        assertThat(mvc.get().uri(mine + "/answers/more")).hasStatusOk().hasHeader("Referrer-Policy", "no-referrer");
        assertThat(post(
                        mine + "/answers/more",
                        "pronouns",
                        "they/them",
                        "photos",
                        "NOT_ME",
                        "_groups",
                        "on",
                        "groups",
                        "STUDENT"))
                .hasRedirectedUrl(mine + "?changed=true");

        Registration ash = ash();
        assertThat(ash.answers().more())
                .isEqualTo(new More(Set.of(ParticipantGroup.STUDENT), "they/them", PhotoChoice.NOT_ME, "", ""));
        assertThat(ash.answers().needs()).isEqualTo(named("Ash Example").needs());
        assertThat(ash.name()).isEqualTo("Ash Example");
        assertThat(newestMail())
                .contains("You have changed your answers", "/my/")
                .doesNotContain("student", "they/them", "Vegetarian", "Quiet");
    }

    @Test
    void asksOnlyWhatBelongsToTheStep() {
        String mine = register(named("Ash Example"));

        assertThat(fields(mine + "/answers/about-you"))
                .contains("name", "email")
                .doesNotContain("supporter", "diet");
        assertThat(fields(mine + "/answers/taking-part"))
                .contains("attendance", "supporter")
                .doesNotContain("name", "email", "diet");
        assertThat(fields(mine + "/answers/needs")).contains("diet").doesNotContain("name", "supporter", "pronouns");
        assertThat(fields(mine + "/answers/more")).contains("pronouns").doesNotContain("name", "supporter", "diet");
    }

    @Test
    void keepsAnAnswerThatIsNoLongerOfferedWhileSomethingElseIsChanged() {
        questions.add(seminarId, workshop("Writing", "Drawing"));
        AskedQuestion asked = questions.asked(seminarId).get(0);
        long drawing = asked.choices().get(1).id();
        String mine = register(named("Ash Example").withOwn(List.of(new GivenAnswer(asked.id(), drawing, "Drawing"))));
        questions.change(seminarId, asked.id(), asked.version(), workshop("Writing", "Painting"), false);
        entities.flush();

        post(mine + "/answers/taking-part", "attendance", "IN_PERSON", "supporter", "true");

        assertThat(ash().answers().supporter()).isTrue();
        assertThat(ash().answersInFull().own()).extracting(GivenAnswer::words).containsExactly("Drawing");
        assertThat(mvc.get().uri(mine + "/answers/more")).bodyText().contains("Drawing (no longer offered)");
    }

    private static QuestionDetails workshop(String... choices) {
        return new QuestionDetails(
                FormStep.MORE,
                QuestionKind.CHOICE,
                "Which workshop?",
                "",
                "To plan",
                false,
                null,
                30,
                List.of(choices),
                null);
    }

    private List<String> fields(String uri) {
        String page =
                new String(mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Pattern.compile("<(?:input|textarea)[^>]* name=\"([a-zA-Z]+)\"")
                .matcher(page)
                .results()
                .map(field -> field.group(1))
                .toList();
    }

    @Test
    void writesOneMailAnHourHoweverManyStepsAreChanged() {
        String mine = register(named("Ash Example"));
        post(mine + "/answers/more", "pronouns", "they/them");
        int before = mails();

        post(mine + "/answers/needs", "diet", "Vegan");

        assertThat(ash().answers().needs().diet()).isEqualTo("Vegan");
        assertThat(mails()).isEqualTo(before);
        post(mine + "/answers/taking-part", "attendance", "ONLINE");
        assertThat(mails()).as("with the other place for the calendar").isEqualTo(before + 1);
    }

    @Test
    void endsTheOldLinksTooWhenStaffChangeTheAddress() {
        String mine = register(named("Ash Example"));

        staff("/admin/seminars/practice/attendees/" + ash().reference() + "/answers", "email", "new@example.org");

        assertThat(mvc.get().uri(mine)).hasStatus(404);
        assertThat(subjectsTo("ash.example@example.org"))
                .first()
                .asString()
                .startsWith("We no longer write to this address");
        assertThat(mvc.get().uri(link(newestMail(), "/my/")))
                .hasStatusOk()
                .bodyText()
                .contains("new@example.org");
    }

    @Test
    void writesNoMailWhenNothingIsDifferent() {
        String mine = register(named("Ash Example"));
        int before = mails();

        assertThat(post(mine + "/answers/about-you", "name", "Ash Example")).hasRedirectedUrl(mine + "?changed=true");

        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        String mine = register(named("Ash Example"));

        assertThat(post(
                        mine + "/answers/about-you",
                        "name",
                        "",
                        "email",
                        "ash@",
                        "phone",
                        "0113 496 0000",
                        "postalAddress",
                        "1 Example Street"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter the name you want us to use",
                        "Enter an email address in the correct format",
                        "0113 496 0000",
                        "1 Example Street");
        assertThat(post(mine + "/answers/needs", "accessText", "x".repeat(4001)))
                .hasStatusOk()
                .bodyText()
                .contains("x".repeat(4001));
        assertThat(mvc.get().uri(mine + "/answers/nowhere")).hasStatus(404);
        assertThat(mvc.get().uri("/my/unknown/answers/needs")).hasStatus(404);
        assertThat(post("/my/unknown/answers/needs")).hasStatus(404);
        assertThat(ash().name()).isEqualTo("Ash Example");
    }

    @Test
    void isPossibleUntilRegistrationClosesAndNotLater() {
        String mine = register(named("Ash Example"));
        lastDay("2016-03-01");
        assertThat(post(mine + "/answers/more", "pronouns", "they/them")).hasStatus3xxRedirection();

        lastDay("2016-02-29");
        assertThat(mvc.get().uri(mine))
                .bodyText()
                .contains("Answers can no longer be changed on this page")
                .doesNotContain("/answers/");
        assertThat(mvc.get().uri(mine + "/answers/more")).hasRedirectedUrl(mine);
        assertThat(post(mine + "/answers/more", "pronouns", "she/her"))
                .hasStatusOk()
                .bodyText()
                .contains("It is too late to change your answers here", "she/her");
        assertThat(ash().answers().more().pronouns()).isEqualTo("they/them");
    }

    @Test
    void endsOnTheDayBeforeTheSeminarWhereRegistrationStaysOpen() {
        String mine = register(named("Ash Example"));
        sql.update("update seminar set registration_closes_on = null");
        entities.clear();

        assertThat(mvc.get().uri(mine)).bodyText().contains("until Tuesday 12 July 2016");
    }

    @Test
    void letsNobodyOverwriteWhatTheyHaveNotSeen() {
        String mine = register(named("Ash Example"));
        post(mine + "/answers/more", "pronouns", "they/them");

        assertThat(post(mine + "/answers/more", "version", "0", "pronouns", "she/her"))
                .hasStatusOk()
                .bodyText()
                .contains("Your registration has changed meanwhile", "she/her");
        assertThat(ash().answers().more().pronouns()).isEqualTo("they/them");
    }

    @Test
    void movesAtOnceWhereThereIsAPlaceAndPassesTheOldOneOn() {
        String mine = register(named("Ash Example"));
        register(named("Blake Example"));

        assertThat(post(mine + "/answers/taking-part", "attendance", "ONLINE"))
                .hasRedirectedUrl(mine + "?changed=true");

        assertThat(ash().placeKind()).isEqualTo(PlaceKind.ONLINE);
        assertThat(state("Blake Example")).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void losesNothingWhereTheOtherKindIsFullAndOffersToWaitMeanwhile() {
        register(named("Blake Example"));
        String mine = register(online("Ash Example"));

        assertThat(post(mine + "/answers/taking-part", "attendance", "IN_PERSON", "supporterName", "Robin"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "You keep the place you have: nothing is saved yet",
                        "Keep my place (Online), and wait for the other kind as well (In person)",
                        "value=\"Robin\"");
        assertThat(ash().placeKind()).isEqualTo(PlaceKind.ONLINE);
        assertThat(ash().answers().attending().supporterName()).isEmpty();

        assertThat(post(
                        mine + "/answers/taking-part",
                        "attendance",
                        "IN_PERSON",
                        "supporterName",
                        "Robin",
                        "instead",
                        "KEEP"))
                .hasStatus3xxRedirection();
        assertThat(ash().answers().attending().supporterName()).isEqualTo("Robin");
        assertThat(ash().wantsKind()).isNull();
    }

    @Test
    void movesWhoeverWaitsMeanwhileAtTheirTurnAndPassesTheirPlaceOn() {
        String blake = register(named("Blake Example"));
        String mine = register(online("Ash Example"));
        register(online("Casey Example"));
        post(mine + "/answers/taking-part", "attendance", "IN_PERSON", "instead", "WAIT");

        assertThat(ash().state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(ash().placeKind()).isEqualTo(PlaceKind.ONLINE);
        assertThat(mvc.get().uri(mine))
                .bodyText()
                .contains("You are number 1 on the list for the other kind of place: In person");
        register(named("Drew Example"));
        assertThat(state("Drew Example")).isEqualTo(RegistrationState.WAITING);
        assertThat(places.of(seminarId).inPerson().waiting()).isEqualTo(2);

        post(blake + "/cancellation");

        assertThat(ash().placeKind()).isEqualTo(PlaceKind.IN_PERSON);
        assertThat(ash().answers().attendance()).isEqualTo(Attendance.IN_PERSON);
        assertThat(ash().wantsKind()).isNull();
        assertThat(state("Casey Example")).isEqualTo(RegistrationState.OFFERED);
        assertThat(state("Drew Example")).isEqualTo(RegistrationState.WAITING);
        assertThat(places.of(seminarId).inPerson().taken()).isEqualTo(1);
        assertThat(places.of(seminarId).online().taken()).isEqualTo(1);
        assertThat(subjects()).anyMatch(subject -> subject.startsWith("You now take part in person"));
    }

    @Test
    void saysWhereTheyChangeHowTheyTakePartThatTheyWaitForTheOtherKind() {
        register(named("Blake Example"));
        String mine = register(online("Ash Example"));
        String step = mine + "/answers/taking-part";
        assertThat(mvc.get().uri(step)).bodyText().doesNotContain("You also wait");
        post(step, "attendance", "IN_PERSON", "instead", "WAIT");

        assertThat(mvc.get().uri(step)).bodyText().contains("You also wait for the other kind of place: In person");
        post(step, "attendance", "ONLINE", "supporter", "true", "supporterName", "Robin");
        assertThat(ash().answers().attending().supporterName()).isEqualTo("Robin");
        assertThat(ash().wantsKind()).isEqualTo(PlaceKind.IN_PERSON);
    }

    @Test
    void letsThemStopWaitingMeanwhile() {
        String blake = register(named("Blake Example"));
        String mine = register(online("Ash Example"));
        post(mine + "/answers/taking-part", "attendance", "IN_PERSON", "instead", "WAIT");

        assertThat(post(mine + "/other-list/end")).hasRedirectedUrl(mine);
        post(blake + "/cancellation");

        assertThat(ash().placeKind()).isEqualTo(PlaceKind.ONLINE);
    }

    @Test
    void movesNobodyToTheEndOfTheOtherListUnasked() {
        register(named("Blake Example"));
        register(online("Casey Example"));
        String mine = register(named("Ash Example"));

        assertThat(post(mine + "/answers/taking-part", "attendance", "ONLINE"))
                .bodyText()
                .contains("Go to the end of the other waiting list (Online)");
        assertThat(ash().placeKind()).isEqualTo(PlaceKind.IN_PERSON);

        post(mine + "/answers/taking-part", "attendance", "ONLINE", "instead", "WAIT");
        assertThat(ash().state()).isEqualTo(RegistrationState.WAITING);
        assertThat(ash().placeKind()).isEqualTo(PlaceKind.ONLINE);
    }

    @Test
    void asksForAgreementToSensitiveAnswersThatAreNewAndKeepsIt() {
        Answers known = named("Ash Example");
        String mine = register(new Answers(known.contact(), known.attending(), Needs.NONE, More.NONE));

        assertThat(post(mine + "/answers/needs", "diet", "Vegan"))
                .hasStatusOk()
                .bodyText()
                .contains("Tick the box to agree that we keep what you told us", "Vegan");
        assertThat(ash().answers().needs().diet()).isEmpty();

        assertThat(post(mine + "/answers/needs", "diet", "Vegan", "sensitive", "true"))
                .hasStatus3xxRedirection();
        assertThat(ash().hasAgreed(ConsentKind.SENSITIVE)).isTrue();
        assertThat(mvc.get().uri(mine))
                .bodyText()
                .contains("What you agreed to", "so that you can arrange what I need", "Take this back");
        assertThat(mvc.get().uri(mine + "/answers/needs")).bodyText().doesNotContain("name=\"sensitive\"");
    }

    @Test
    void asksForAgreementToWhatSomebodySaysOfASecondSupporterToo() {
        Answers known = named("Ash Example");
        String mine = register(new Answers(known.contact(), known.attending(), Needs.NONE, More.NONE));

        assertThat(post(mine + "/answers/taking-part", "secondSupporter", "To be lifted"))
                .hasStatusOk()
                .bodyText()
                .contains("Tick the box to agree that we keep what you told us", "To be lifted");
        assertThat(ash().answers().attending().secondSupporter()).isEmpty();

        post(mine + "/answers/taking-part", "secondSupporter", "To be lifted", "sensitive", "true");
        assertThat(ash().answers().attending().secondSupporter()).isEqualTo("To be lifted");
        assertThat(mvc.get().uri(mine)).bodyText().contains("Take this back");

        post(mine + "/agreement/withdrawal");
        assertThat(ash().answers().attending().secondSupporter()).isEmpty();
    }

    @Test
    void deletesSensitiveAnswersWhenTheAgreementIsTakenBack() {
        String mine = register(named("Ash Example"));

        assertThat(mvc.get().uri(mine + "/agreement/withdrawal"))
                .hasStatusOk()
                .bodyText()
                .contains("This cannot be undone");
        assertThat(ash().answers().needs().diet()).isEqualTo("Vegetarian");
        assertThat(post(mine + "/agreement/withdrawal")).hasStatus3xxRedirection();

        assertThat(ash().answers().hasSensitive()).isFalse();
        assertThat(ash().state()).isEqualTo(RegistrationState.CONFIRMED);
        String requests = sql.queryForList("select * from access_request").toString()
                + sql.queryForList("select * from access_request_history");
        assertThat(requests).contains("WITHDRAWN").doesNotContain("QUIET_ROOM");
    }

    @Test
    void takesANewAddressOnceItHasAnswered() {
        String mine = register(named("Ash Example"));
        post(mine + "/answers/about-you", "email", "new@example.org");

        assertThat(ash().activeEmail()).isEqualTo("ash.example@example.org");
        assertThat(mvc.get().uri(mine)).bodyText().contains("We have written to new@example.org");
        String link = link(newestMail(), "/my/address/");
        assertThat(newestMail()).contains("Is this your email address?").doesNotContain(mine, "Ash");
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("We write to new@example.org");
        assertThat(ash().activeEmail()).isEqualTo("ash.example@example.org");

        assertThat(post(link)).hasRedirectedUrl(link);
        assertThat(ash().activeEmail()).isEqualTo("new@example.org");
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("From now on we write to this email address");
        int before = mails();
        assertThat(post(link)).as("pressed twice").hasRedirectedUrl(link);
        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void endsTheOldLinksAndGivesTheNewAddressANewOne() {
        String mine = register(named("Ash Example"));
        String another = links.to(ash().id()).replaceFirst(".*(/my/)", "$1");
        String link = askForNewAddress(mine, "new@example.org");

        assertThat(mvc.get().uri(mine)).as("before it has answered").hasStatusOk();
        post(link);

        assertThat(mvc.get().uri(mine))
                .hasStatus(404)
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("This link does not work any more", "href=\"/my\"");
        assertThat(mvc.get().uri(another)).hasStatus(404);
        assertThat(post(mine + "/answers/more", "pronouns", "she/her"))
                .hasStatus(404)
                .bodyText()
                .contains("This link does not work any more");
        assertThat(subjectsTo("new@example.org"))
                .first()
                .asString()
                .as("which had not gone out yet")
                .startsWith("You have a place");
        assertThat(subjectsTo("new@example.org"))
                .element(1)
                .asString()
                .startsWith("We write to this address from now on");
        assertThat(subjectsTo("ash.example@example.org"))
                .first()
                .asString()
                .startsWith("We no longer write to this address");
        String fresh = link(newestMail(), "/my/");
        assertThat(mvc.get().uri(fresh)).hasStatusOk().bodyText().contains("new@example.org");
    }

    @Test
    void offersThePlaceAtTheNewAddressTooAndTakesBackWhatHadNotGoneToTheOldOne() {
        register(named("Olu Example"));
        String mine = register(named("Ash Example"));
        String link = askForNewAddress(mine, "new@example.org");
        desk.register(seminarId, submission(), named("Ash Example"), true);
        cancel("Olu Example");
        assertThat(ash().state()).isEqualTo(RegistrationState.OFFERED);
        sql.update("update outbox_message set kind = 'correspondence.reminder' where kind like '%second-attempt%'");

        post(link);

        assertThat(subjectsTo("new@example.org")).first().asString().startsWith("A place is free for you");
        assertThat(newestMail()).contains("we hold it for you until");
        assertThat(waitingFor("ash.example@example.org")).containsExactly("registration.address-old");
        assertThat(waitingFor("new@example.org"))
                .as("what others have written goes there as it is")
                .contains("correspondence.reminder", "registration.state-offered");
    }

    @Test
    void aPersonTellsTheOfferToWhoeverHasNoAddressAnyMore() {
        register(named("Olu Example"));
        register(named("Ash Example"));
        cancel("Olu Example");

        staff(answersOf("Ash Example"), "email", "", "contactWays", "PHONE", "phone", "01632 960001");

        assertThat(ash().callAbout()).isEqualTo(CallAbout.OFFER);
        assertThat(waitingFor("ash.example@example.org")).containsExactly("registration.address-old");
    }

    private void cancel(String name) {
        attendees.cancel(seminarId, registration(name).reference());
    }

    private String answersOf(String name) {
        return "/admin/seminars/practice/attendees/" + registration(name).reference() + "/answers";
    }

    /** Kinds of mail, in order. */
    private List<String> waitingFor(String address) {
        entities.flush();
        return sql.queryForList(
                "select kind from outbox_message where recipient = ? and state = 'WAITING' order by id",
                String.class,
                address);
    }

    @Test
    void tellsTheOldAddressWhenThereIsNoneAnyMoreAndLeavesTheLinkInHand() {
        String mine = register(named("Ash Example"));
        askForNewAddress(mine, "new@example.org");

        assertThat(post(
                        mine + "/answers/about-you",
                        "email",
                        "",
                        "contactWays",
                        "PHONE",
                        "phone",
                        "0113 496 0000",
                        "_contactWays",
                        "on"))
                .hasRedirectedUrl(mine + "?changed=true");

        assertThat(ash().email()).isNull();
        assertThat(subjectsTo("ash.example@example.org"))
                .first()
                .asString()
                .startsWith("We no longer write to this address");
        assertThat(mvc.get().uri(mine)).hasStatusOk().bodyText().doesNotContain("We have written to new@example.org");
    }

    @Test
    void writesToFewNewAddressesInAnHourAndInADay() {
        String mine = register(named("Ash Example"));
        for (String name : List.of("one", "two", "three")) {
            askForNewAddress(mine, name + "@example.org");
        }
        int before = mails();
        assertThat(post(mine + "/answers/about-you", "email", "three@example.org"))
                .as("the same again")
                .hasStatus3xxRedirection();
        assertThat(mails()).isEqualTo(before);

        assertThat(post(mine + "/answers/about-you", "email", "four@example.org", "phone", "0113 496 0000"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "We have written to new addresses several times for you already",
                        "four@example.org",
                        "0113 496 0000");
        assertThat(mails()).isEqualTo(before);

        madeEarlier("2016-03-01 07:59:00+00");
        askForNewAddress(mine, "four@example.org");
        askForNewAddress(mine, "five@example.org");
        assertThat(post(mine + "/answers/about-you", "email", "six@example.org"))
                .as("the sixth in a day")
                .bodyText()
                .contains("We have written to new addresses several times for you already");
        madeEarlier("2016-02-29 08:59:00+00");
        askForNewAddress(mine, "six@example.org");
        assertThat(recipients()).doesNotHaveDuplicates();
    }

    @Test
    void countsMailsToAddressesThatHaveAnsweredToo() {
        String mine = register(named("Ash Example"));
        for (String name : List.of("one", "two", "three")) {
            post(askForNewAddress(mine, name + "@example.org"));
            mine = link(newestMail(), "/my/");
        }

        assertThat(post(mine + "/answers/about-you", "email", "four@example.org"))
                .bodyText()
                .contains("We have written to new addresses several times for you already");
    }

    @Test
    void takesOnlyTheNewestOfSeveralNewAddresses() {
        String mine = register(named("Ash Example"));
        String first = askForNewAddress(mine, "one@example.org");
        String second = askForNewAddress(mine, "two@example.org");

        assertThat(post(first)).hasStatus(404);
        post(second);
        assertThat(ash().activeEmail()).isEqualTo("two@example.org");
    }

    @Test
    void takesNoNewAddressOnceItIsTooLate() {
        String mine = register(named("Ash Example"));
        String link = askForNewAddress(mine, "new@example.org");

        post(mine + "/cancellation");
        isTooLate(link, mine);
        sql.update("update registration set state = 'CONFIRMED'");
        sql.update("update seminar set status = 'CANCELLED'");
        isTooLate(link, mine);
        sql.update("update seminar set status = 'PUBLISHED', held_on = date '2016-03-01', starts_at = time '08:00:00'");
        isTooLate(link, mine);
        madeEarlier("2016-02-23 08:59:00+00");
        assertThat(mvc.get().uri(link)).as("after seven days").hasStatus(404);

        entities.clear();
        sql.update("delete from registration");
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(post(link)).hasStatus(404);
    }

    private void isTooLate(String link, String mine) {
        entities.flush();
        entities.clear();
        int before = mails();
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("It is too late for that");
        assertThat(mvc.get().uri(mine)).hasStatusOk().bodyText().doesNotContain("We have written to");
        assertThat(post(link)).hasStatusOk().bodyText().contains("Nothing is changed");
        assertThat(ash().answers().email()).isEqualTo(EmailAddress.of("ash.example@example.org"));
        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void keepsARecordOfWhatChangedAndNotOfTheAnswers() {
        String blake = register(named("Blake Example"));
        String mine = register(online("Ash Example"));
        post(mine + "/answers/needs", "diet", "Vegan", "accessText", "A chair by the door");
        assertThat(newestRecord())
                .isEqualTo("The site: participant changed answers: " + ash().reference() + " – access, diet");

        post(mine + "/answers/taking-part", "attendance", "IN_PERSON", "instead", "WAIT");
        post(blake + "/cancellation");
        assertThat(newestRecord())
                .isEqualTo("The site: moved to the place they waited for: " + ash().reference() + " – in person");

        staff("/admin/seminars/practice/attendees/" + ash().reference() + "/answers", "diet", "Vegetarian");
        assertThat(newestRecord()).contains(": changed answers: " + ash().reference() + " – ", "diet");
        assertThat(sql.queryForList("select subject from audit_entry", String.class)
                        .toString())
                .doesNotContain("Vegan", "Vegetarian", "chair");
    }

    @Test
    void takesNothingThatBelongsToAnotherStep() {
        String mine = register(named("Ash Example"));

        assertThat(post(
                        mine + "/answers/more",
                        "pronouns",
                        "they/them",
                        "email",
                        "nonsense",
                        "name",
                        "",
                        "attendance",
                        "ONLINE"))
                .hasRedirectedUrl(mine + "?changed=true");

        assertThat(ash().name()).isEqualTo("Ash Example");
        assertThat(ash().placeKind()).isEqualTo(PlaceKind.IN_PERSON);
    }

    @Test
    void leavesAPlaceInTheRoomAsItIsOnceTheSeminarWasMovedOnline() {
        String mine = register(named("Ash Example"));
        register(online("Blake Example"));
        sql.update("update seminar set status = 'MOVED_ONLINE'");
        entities.clear();

        assertThat(post(mine + "/answers/about-you", "name", "Ash")).hasRedirectedUrl(mine + "?changed=true");

        assertThat(registration("Ash").placeKind()).isEqualTo(PlaceKind.IN_PERSON);
        assertThat(registration("Ash").answers().attendance()).isEqualTo(Attendance.IN_PERSON);
    }

    @Test
    void tellsNobodyWhoElseIsRegistered() {
        register(online("Blake Example"));
        String mine = register(named("Ash Example"));

        assertThat(post(mine + "/answers/about-you", "email", "blake.example@example.org"))
                .hasRedirectedUrl(mine + "?changed=true");
        String link = link(newestMail(), "/my/address/");
        assertThat(post(link)).hasStatusOk().bodyText().contains("We cannot use this address");
        assertThat(ash().activeEmail()).isEqualTo("ash.example@example.org");
    }

    @Test
    void keepsTheAddressOfWhoeverTakesPartOnline() {
        String mine = register(online("Ash Example"));

        assertThat(post(mine + "/answers/about-you", "email", "", "contactWays", "PHONE", "phone", "0113 496 0000"))
                .bodyText()
                .contains("You take part online, and need an email address");
    }

    @Test
    void changesAnswersToTheOrganisersQuestionsAndKeepsThoseNoLongerAsked() {
        questions.add(seminarId, question("Which colour?"));
        questions.add(seminarId, question("Which fruit?"));
        long colour = questions.asked(seminarId).get(0).id();
        long fruit = questions.asked(seminarId).get(1).id();
        String mine = register(named("Ash Example")
                .withOwn(List.of(new GivenAnswer(colour, null, "Red"), new GivenAnswer(fruit, null, "Pear"))));
        questions.retire(seminarId, colour);

        post(mine + "/answers/more", "questions[" + fruit + "]", "Plum");

        assertThat(ash().answersInFull().own()).extracting(GivenAnswer::words).containsExactly("Red", "Plum");
    }

    @Test
    void showsEverythingHeldAsAPageToPrint() {
        String mine = register(named("Ash Example"));
        register(online("Blake Example"));

        assertThat(mvc.get().uri(mine)).bodyText().contains(mine + "/my-data\"", mine + "/my-data.json");
        assertThat(mvc.get().uri(mine + "/my-data"))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("ash.example@example.org", "Vegetarian", "What you asked for, and what we arranged")
                .doesNotContain("Blake");
        assertThat(mvc.get().uri(mine + "/my-data.json"))
                .bodyText()
                .contains("What you asked for, and what we arranged");
    }

    @Test
    void asksStaffForTheAgreementTooWhenTheyEnterSensitiveAnswers() {
        Answers known = named("Ash Example");
        register(new Answers(known.contact(), known.attending(), Needs.NONE, More.NONE));
        String form = "/admin/seminars/practice/attendees/" + ash().reference() + "/answers";

        assertThat(staff(form, "diet", "Vegan"))
                .hasStatusOk()
                .bodyText()
                .contains("Tick the box once they have agreed", "Vegan");
        assertThat(staff(form, "diet", "Vegan", "sensitive", "true")).hasStatus3xxRedirection();
        assertThat(ash().hasAgreed(ConsentKind.SENSITIVE)).isTrue();
    }

    private static QuestionDetails question(String label) {
        return new QuestionDetails(
                FormStep.MORE, QuestionKind.TEXT, label, "", "To know", false, null, 30, List.of(), null);
    }

    /** @return their private link */
    private String register(Answers answers) {
        desk.register(
                seminarId,
                submission(),
                answers.hasSensitive() ? answers.agreeing(java.util.Map.of(ConsentKind.SENSITIVE, "I agree")) : answers,
                true);
        return link(newestMail(), "/my/");
    }

    /** @return the link in the mail to it */
    private String askForNewAddress(String mine, String address) {
        assertThat(post(mine + "/answers/about-you", "email", address)).hasRedirectedUrl(mine + "?changed=true");
        return link(newestMail(), "/my/address/");
    }

    private void madeEarlier(String then) {
        entities.flush();
        sql.update("update registration_new_address set made_at = timestamp with time zone '" + then + "'");
        entities.clear();
    }

    private MvcTestResult post(String uri, String... fields) {
        return send(mvc.post().uri(uri).with(csrf()), fields);
    }

    private MvcTestResult staff(String uri, String... fields) {
        var request = mvc.post()
                .uri(uri)
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS, Right.SENSITIVE))
                .param("version", "" + ash().version())
                .param("name", "Ash Example")
                .param("attendance", "IN_PERSON");
        if (!List.of(fields).contains("email")) {
            request.param("email", "ash.example@example.org");
        }
        return send(request, fields);
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void lastDay(String day) {
        entities.flush();
        sql.update("update seminar set registration_closes_on = date '" + day + "'");
        entities.clear();
    }

    private Registration ash() {
        return registration("Ash Example");
    }

    private RegistrationState state(String name) {
        return registration(name).state();
    }

    private Registration registration(String name) {
        entities.flush();
        entities.clear();
        long id = sql.queryForObject("select id from registration where name = ?", Long.class, name);
        return registrations.findById(id).orElseThrow();
    }

    private int mails() {
        return subjects().size();
    }

    /** The newest first. */
    private List<String> subjects() {
        entities.flush();
        return sql.queryForList("select subject from outbox_message order by id desc", String.class);
    }

    private List<String> recipients() {
        return sql.queryForList("select recipient from outbox_message", String.class);
    }

    private String newestRecord() {
        entities.flush();
        return String.valueOf(sql.queryForObject(
                "select concat(actor, ': ', action, ': ', subject) from audit_entry"
                        + " where id = (select max(id) from audit_entry)",
                String.class));
    }

    /** The newest first. */
    private List<String> subjectsTo(String address) {
        entities.flush();
        return sql.queryForList(
                "select subject from outbox_message where recipient = ? order by id desc", String.class, address);
    }

    private String newestMail() {
        entities.flush();
        return String.valueOf(sql.queryForObject(
                "select concat(subject, ' ', body) from outbox_message where id = (select max(id) from outbox_message)",
                String.class));
    }

    private static String link(String mail, String start) {
        return mail.substring(mail.indexOf(start)).split("\\s")[0];
    }
}
