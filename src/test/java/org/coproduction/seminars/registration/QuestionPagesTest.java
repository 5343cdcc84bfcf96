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
                question(QuestionKind.CHOICE, "Which workshop?", null, "Painting", "Drawing"));
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
