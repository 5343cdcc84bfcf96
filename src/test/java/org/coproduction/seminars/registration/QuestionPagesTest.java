package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarOffice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class QuestionPagesTest {

    private static final String REGISTER = "/seminars/practice/register";
    private static final String ADMIN = "/admin/seminars/practice/questions";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    QuestionOffice office;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = seminars.add(seminar().details());
    }

    @Test
    void organisersAddAQuestionThatTheFormThenAsks() {
        assertThat(post(
                        ADMIN,
                        "label",
                        "Which workshop?",
                        "kind",
                        "CHOICE",
                        "options",
                        "Writing\r\nDrawing\n\n",
                        "step",
                        "MORE",
                        "purpose",
                        "To plan the rooms",
                        "keptDays",
                        "14"))
                .hasRedirectedUrl(ADMIN);
        String draft = begin();

        assertThat(mvc.get().uri(draft + "/more"))
                .bodyText()
                .contains("Which workshop? (optional)", "Writing", "Drawing", "Why we ask: To plan the rooms")
                .contains("The organisers see the answer. It is deleted 14 days after the seminar.")
                .doesNotContain("checked");
    }

    @Test
    void refusesAQuestionWithoutChoicesOrPurposeAndKeepsWhatWasTyped() {
        assertThat(post(
                        ADMIN,
                        "label",
                        "Which <b>?",
                        "kind",
                        "CHOICE",
                        "options",
                        "One",
                        "step",
                        "MORE",
                        "keptDays",
                        "x"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter at least two choices", "Enter why you ask", "Which &lt;b&gt;?");
    }

    @Test
    void keepsAnswersInTheWordsOfTheTimeWhenTheQuestionChangesAndIsRetired() {
        long id = add(question(QuestionKind.CHOICE, "Which workshop?", null, "Writing", "Drawing"));
        send("questions[" + id + "]", option(id, "Writing"));

        office.change(
                seminarId,
                id,
                office.get(seminarId, id).version(),
                question(QuestionKind.CHOICE, "Which workshop?", null, "Painting", "Drawing"),
                false);
        office.retire(seminarId, id);
        entities.flush();
        entities.clear();

        assertThat(first().answers().own()).extracting(GivenAnswer::words).containsExactly("Writing");
        assertThat(staff(one(), Right.REGISTRATIONS)).bodyText().contains("Which workshop?", "Writing");
        assertThat(mvc.get().uri(begin() + "/more")).bodyText().doesNotContain("Which workshop?");
    }

    @Test
    void dropsAnAnswerWhoseConditionNoLongerHolds() {
        long first = add(question(QuestionKind.YES_NO, "Do you need a lift?", null, "Yes", "No"));
        String yes = option(first, "Yes");
        long second = add(question(QuestionKind.TEXT, "From where?", Long.valueOf(yes)));
        String draft = begin();

        post(draft + "/more", "questions[" + first + "]", yes, "questions[" + second + "]", "Exampleton");
        assertThat(mvc.get().uri(draft + "/check")).bodyText().contains("From where?", "Exampleton");
        post(
                draft + "/more",
                "questions[" + first + "]",
                option(first, "No"),
                "questions[" + second + "]",
                "Exampleton");
        assertThat(mvc.get().uri(draft + "/check")).bodyText().doesNotContain("Exampleton");
        post(draft + "/check", "details", "true");

        assertThat(first().answers().own()).extracting(GivenAnswer::words).containsExactly("No");
    }

    @Test
    void asksForWhatMustBeAnsweredAndCountsWhatIsTooLong() {
        office.add(
                seminarId,
                new QuestionDetails(
                        FormStep.MORE, QuestionKind.TEXT, "Why?", "", "We wonder", true, null, 10, List.of(), null));
        long id = office.asked(seminarId).get(0).id();
        String draft = begin();

        assertThat(post(draft + "/more"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter an answer to “Why?”", "href=\"#questions%5B" + id + "%5D\"");
        assertThat(post(draft + "/more", "questions[" + id + "]", "x".repeat(2003)))
                .bodyText()
                .contains("Your answer to “Why?” may have 2,000 characters; it has 2,003", "x".repeat(2003));
        assertThat(mvc.get().uri(draft + "/check")).hasRedirectedUrl(draft + "/more?again=true");
    }

    @Test
    void takesOnlyWhatIsOffered() {
        long id = add(question(QuestionKind.CHOICE, "Which workshop?", null, "Writing", "Drawing"));

        send("questions[" + id + "]", "999999", "questions[abc]", "x", "questions[" + id + "\u0000]", "y");

        assertThat(first().answers().own()).isEmpty();
    }

    @Test
    void showsAnswersOnlyToThoseWithTheRight() {
        office.add(
                seminarId,
                new QuestionDetails(
                        FormStep.MORE,
                        QuestionKind.TEXT,
                        "What worries you?",
                        "",
                        "To prepare",
                        false,
                        Right.SENSITIVE,
                        10,
                        List.of(),
                        null));
        long id = office.asked(seminarId).get(0).id();
        send("questions[" + id + "]", "Crowds");

        assertThat(staff(one(), Right.REGISTRATIONS)).bodyText().doesNotContain("Crowds");
        assertThat(staff(one(), Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .contains("Crowds");
        assertThat(staff("/admin/seminars/practice/attendees.csv?purpose=Test", Right.REGISTRATIONS))
                .bodyText()
                .doesNotContain("Crowds")
                .doesNotContain("What worries you?");
    }

    @Test
    void anAnswerStaysThatDependsOnOneWhichTheEditorMayNotSee() {
        String yes = askWhetherTheyNeedALift();
        long second = add(required("From where?", Long.valueOf(yes)));
        answerLift("Yes", "questions[" + second + "]", "Exampleton");

        assertThat(staff(one() + "/answers", Right.REGISTRATIONS))
                .bodyText()
                .contains("From where?", "Exampleton")
                .doesNotContain("Do you need a lift?");
        changePhone("01632 960002", "questions[" + second + "]", "Exampleville");

        assertThat(first().answers().own())
                .extracting(GivenAnswer::words)
                .containsExactlyInAnyOrder("Yes", "Exampleville");
    }

    @Test
    void whetherAQuestionMustBeAnsweredDependsOnAnAnswerThatTheEditorMayNotSee() {
        String yes = askWhetherTheyNeedALift();
        long second = add(required("From where?", Long.valueOf(yes)));
        answerLift("Yes", "questions[" + second + "]", "Exampleton");

        assertThat(post(one() + "/answers", "version", version(), "name", "Ash Example", "email", "ash@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter an answer to “From where?”");
        assertThat(first().answers().own()).extracting(GivenAnswer::words).contains("Exampleton");
    }

    @Test
    void nobodyGivesAnAnswerForSomebodyThatTheyMayNotSee() {
        String yes = askWhetherTheyNeedALift();
        long first = office.asked(seminarId).get(0).id();
        long second = add(required("From where?", Long.valueOf(yes)));
        answerLift("No");

        changePhone("01632 960002", "questions[" + first + "]", yes, "questions[" + second + "]", "Exampleton");

        assertThat(first().answers().own()).extracting(GivenAnswer::words).containsExactly("No");
    }

    /** @return the choice that leads on */
    private String askWhetherTheyNeedALift() {
        long id = add(new QuestionDetails(
                FormStep.MORE,
                QuestionKind.YES_NO,
                "Do you need a lift?",
                "",
                "To plan",
                false,
                Right.SENSITIVE,
                10,
                List.of("Yes", "No"),
                null));
        return option(id, "Yes");
    }

    private void answerLift(String words, String... more) {
        long id = office.asked(seminarId).get(0).id();
        List<String> answers = new ArrayList<>(List.of("questions[" + id + "]", option(id, words)));
        answers.addAll(List.of(more));
        send(answers.toArray(String[]::new));
        entities.flush();
        entities.clear();
    }

    @Test
    void takesAnswersAlongInTheExport() {
        long id = add(question(QuestionKind.SEVERAL, "Topics?", null, "Power", "Pay"));
        send("questions[" + id + "]", option(id, "Power"), "questions[" + id + "]", option(id, "Pay"));

        assertThat(staff("/admin/seminars/practice/attendees.csv?purpose=Test", Right.REGISTRATIONS))
                .bodyText()
                .contains("\"Topics?\"", "\"Power; Pay\"");
    }

    @Test
    void movesAndRetiresAndCopiesQuestions() {
        long first = add(question(QuestionKind.YES_NO, "First?", null, "Yes", "No"));
        add(question(QuestionKind.TEXT, "Second?", Long.valueOf(option(first, "Yes"))));
        long third = add(question(QuestionKind.TEXT, "Third?", null));

        post(ADMIN + "/" + third + "/up");
        assertThat(labels(seminarId)).containsExactly("First?", "Third?", "Second?");
        post(ADMIN + "/" + first + "/up");
        assertThat(labels(seminarId)).containsExactly("First?", "Third?", "Second?");
        long other = seminars.add(seminar().slug("other").details());
        office.copy(seminarId, other);

        assertThat(labels(other)).containsExactly("First?", "Third?", "Second?");
        AskedQuestion copied = office.asked(other).get(2);
        assertThat(office.asked(other).get(0).choice(String.valueOf(copied.onlyIf())))
                .isPresent();
        post(ADMIN + "/" + third + "/retirement");
        assertThat(labels(seminarId)).containsExactly("First?", "Second?");
        post(ADMIN + "/" + third + "/return");
        assertThat(labels(seminarId)).containsExactly("First?", "Second?", "Third?");
    }

    @Test
    void deletesAnswersOnceTheyHaveBeenKeptForAsLongAsWasSaid() {
        long id = add(question(QuestionKind.TEXT, "Anything?", null));
        send("questions[" + id + "]", "Something");
        entities.flush();

        move("2016-02-21");
        retention.deleteExpired();
        assertThat(storedAnswers()).isEqualTo(1);
        move("2016-02-18");
        retention.deleteExpired();
        assertThat(storedAnswers()).isZero();
    }

    @Test
    void stillShowsAnswersThatAreKeptForLongerThanOthers() {
        long brief = add(question(QuestionKind.TEXT, "Briefly?", null));
        long longer = add(new QuestionDetails(
                FormStep.MORE, QuestionKind.TEXT, "For longer?", "", "To plan", false, null, 90, List.of(), null));
        send("questions[" + brief + "]", "Soon gone", "questions[" + longer + "]", "Kept for now");
        entities.flush();

        move("2016-02-18");
        retention.deleteExpired();
        entities.clear();

        assertThat(first().answers().own()).extracting(GivenAnswer::words).containsExactly("Kept for now");
        assertThat(staff(one(), Right.REGISTRATIONS))
                .hasStatusOk()
                .bodyText()
                .contains("Kept for now")
                .doesNotContain("Soon gone");
    }

    @Test
    void anAnswerThatIsNoLongerOfferedStaysWhenSomethingElseIsChanged() {
        long id = add(question(QuestionKind.SEVERAL, "Which workshop?", null, "Writing", "Drawing"));
        String drawing = option(id, "Drawing");
        send("questions[" + id + "]", drawing);
        reoffer(id, question(QuestionKind.SEVERAL, "Which workshop?", null, "Writing", "Painting"));

        assertThat(staff(one() + "/answers", Right.REGISTRATIONS))
                .bodyText()
                .contains("Drawing (no longer offered)")
                .containsPattern("value=\"" + drawing + "\"[^>]*checked");
        changePhone("01632 960001", "questions[" + id + "]", drawing);
        assertThat(first().answers().contact().phone()).isEqualTo("01632 960001");
        assertThat(first().answers().own()).extracting(GivenAnswer::words).containsExactly("Drawing");

        changePhone("01632 960002", "questions[" + id + "]", option(id, "Painting"));
        assertThat(first().answers().own()).extracting(GivenAnswer::words).containsExactly("Painting");
        changePhone("01632 960003", "questions[" + id + "]", drawing);
        assertThat(first().answers().own()).isEmpty();
    }

    @Test
    void nobodyGivesThemselvesAnAnswerThatIsNoLongerOffered() {
        long id = add(question(QuestionKind.CHOICE, "Which workshop?", null, "Writing", "Drawing"));
        String drawing = option(id, "Drawing");
        send("questions[" + id + "]", option(id, "Writing"));
        reoffer(id, question(QuestionKind.CHOICE, "Which workshop?", null, "Writing", "Painting"));

        changePhone(
                "01632 960001",
                "questions[" + id + "]",
                drawing,
                "given[0].questionId",
                "" + id,
                "given[0].optionId",
                drawing);

        assertThat(first().answers().own()).isEmpty();
        assertThat(mvc.get().uri(begin() + "/more")).bodyText().doesNotContain("no longer offered");
    }

    @Test
    void aChoiceInOtherWordsIsTheSameChoiceWhereTheOrganiserSaysSo() {
        long id = add(question(QuestionKind.CHOICE, "Which workshop?", null, "Writing", "Drawing"));
        String drawing = option(id, "Drawing");
        send("questions[" + id + "]", drawing);

        assertThat(change(id, "reworded", "true", "options", "Writing\nDrawing together\nSinging"))
                .hasStatusOk()
                .bodyText()
                .contains("To put choices in other words, leave as many lines as there were");
        assertThat(change(id, "reworded", "true", "options", "Drawing together\nWriting"))
                .hasRedirectedUrl(ADMIN);

        assertThat(option(id, "Drawing together")).isEqualTo(drawing);
        changePhone("01632 960001", "questions[" + id + "]", drawing);
        assertThat(first().answers().own()).extracting(GivenAnswer::words).containsExactly("Drawing");
        assertThat(staff(one() + "/answers", Right.REGISTRATIONS)).bodyText().doesNotContain("no longer offered");
    }

    @Test
    void howAQuestionIsAnsweredStaysOnceSomebodyHasAnsweredIt() {
        long id = add(question(QuestionKind.SEVERAL, "Which workshop?", null, "Writing", "Drawing"));
        assertThat(change(id, "kind", "CHOICE")).hasRedirectedUrl(ADMIN);
        send("questions[" + id + "]", option(id, "Writing"));

        assertThat(change(id, "kind", "TEXT"))
                .hasStatusOk()
                .bodyText()
                .contains("People have answered “Which workshop?” in another way. Retire it and add a new question");
        assertThat(office.get(seminarId, id).kind()).isEqualTo(QuestionKind.CHOICE);
    }

    private void reoffer(long id, QuestionDetails details) {
        office.change(seminarId, id, office.get(seminarId, id).version(), details, false);
        entities.flush();
        entities.clear();
    }

    /** Only what differs from a question about workshops that offers writing and drawing. */
    private MvcTestResult change(long id, String... fields) {
        entities.flush();
        List<String> given = List.of(fields);
        List<String> all = new ArrayList<>(given);
        List.of(
                        List.of("version", "" + office.get(seminarId, id).version()),
                        List.of("label", "Which workshop?"),
                        List.of("kind", office.get(seminarId, id).kind().name()),
                        List.of("options", "Writing\nDrawing"),
                        List.of("step", "MORE"),
                        List.of("purpose", "To plan"),
                        List.of("keptDays", "10"))
                .stream()
                .filter(field -> !given.contains(field.get(0)))
                .forEach(all::addAll);
        MvcTestResult result = post(ADMIN + "/" + id, all.toArray(String[]::new));
        entities.flush();
        entities.clear();
        return result;
    }

    private String version() {
        return "" + sql.queryForObject("select max(version) from registration", Long.class);
    }

    private void changePhone(String phone, String... answers) {
        entities.flush();
        List<String> fields = new ArrayList<>(List.of(answers));
        fields.addAll(List.of("version", version(), "name", "Ash Example", "email", "ash@example.org", "phone", phone));
        assertThat(post(one() + "/answers", fields.toArray(String[]::new))).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
    }

    /** The seminar was on this day; it is 1 March, and answers are kept for ten days. */
    private void move(String day) {
        seminars.change(
                "practice",
                seminars.get("practice").version(),
                seminar().date(SeminarDate.day(java.time.LocalDate.parse(day))).details());
        entities.flush();
    }

    private long storedAnswers() {
        return sql.queryForObject("select count(*) from registration_answer", Long.class);
    }

    private List<String> labels(long seminar) {
        entities.flush();
        entities.clear();
        return office.asked(seminar).stream().map(AskedQuestion::label).toList();
    }

    private static QuestionDetails question(QuestionKind kind, String label, @Nullable Long onlyIf, String... options) {
        return new QuestionDetails(
                FormStep.MORE, kind, label, "", "To plan", false, null, 10, List.of(options), onlyIf);
    }

    private static QuestionDetails required(String label, Long onlyIf) {
        return new QuestionDetails(
                FormStep.MORE, QuestionKind.TEXT, label, "", "To plan", true, null, 10, List.of(), onlyIf);
    }

    private long add(QuestionDetails details) {
        office.add(seminarId, details);
        return office.asked(seminarId).stream()
                .filter(question -> question.label().equals(details.label()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String option(long question, String words) {
        return office.get(seminarId, question).choices().stream()
                .filter(choice -> choice.words().equals(words))
                .map(choice -> Long.toString(choice.id()))
                .findFirst()
                .orElseThrow();
    }

    private String begin() {
        String next = String.valueOf(post(REGISTER, "name", "Ash Example", "email", "ash@example.org")
                .getResponse()
                .getRedirectedUrl());
        return next.replace("/taking-part", "");
    }

    private void send(String... answers) {
        String draft = begin();
        post(draft + "/more", answers);
        assertThat(post(draft + "/check", "details", "true", "sensitive", "true"))
                .hasStatus3xxRedirection();
    }

    private String one() {
        return "/admin/seminars/practice/attendees/"
                + attendees.list(seminarId, AttendeeFilter.ALL).get(0).reference();
    }

    private MvcTestResult staff(String path, Right... rights) {
        return mvc.get().uri(path).with(Staff.with(rights)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf());
        if (path.startsWith("/admin")) {
            request = request.with(Staff.with(Right.REGISTRATIONS));
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Attendee first() {
        List<Attendee> everybody = new ArrayList<>();
        try {
            attendees.read(seminarId, AttendeeFilter.ALL, rows -> rows.forEach(everybody::add));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return everybody.get(0);
    }
}
