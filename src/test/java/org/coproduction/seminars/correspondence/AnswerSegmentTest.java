package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.AskedQuestion.Choice;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.GivenAnswer;
import org.coproduction.seminars.registration.QuestionDetails;
import org.coproduction.seminars.registration.QuestionKind;
import org.coproduction.seminars.registration.QuestionOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who may not see an answer can’t choose people by it, nor read afterwards that somebody has. */
@SiteTest
class AnswerSegmentTest {

    private static final String BODY = "Hello {{name}}\n{{date}} {{times}} {{place}}\n{{link}} {{page}} {{contact}}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    QuestionOffice questions;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    EntityManager entities;

    private long seminarId;
    private Choice bus;
    private Choice ramp;

    @BeforeEach
    void registerPeople() {
        seminarId = office.add(seminar().details());
        bus = ask("How do you come?", List.of("By bus", "On foot"), null);
        ramp = ask("Do you need the ramp?", List.of("Ramp please"), Right.SENSITIVE);
        register("Zoe Bus", bus);
        register("Ash Ramp", ramp);
        register("Blake None");
        entities.flush();
        entities.clear();
    }

    private Choice ask(String label, List<String> options, @Nullable Right visibleTo) {
        questions.add(
                seminarId,
                new QuestionDetails(
                        FormStep.MORE, QuestionKind.CHOICE, label, "", "To plan", false, visibleTo, 30, options, null));
        entities.flush();
        return questions.asked(seminarId).stream()
                .filter(question -> question.label().equals(label))
                .findFirst()
                .orElseThrow()
                .choices()
                .get(0);
    }

    private void register(String name, Choice... chosen) {
        registrations.register(
                seminarId,
                Registrant.submission(),
                Registrant.named(name)
                        .withOwn(List.of(chosen).stream()
                                .map(choice -> new GivenAnswer(question(choice), choice.id(), choice.words()))
                                .toList()),
                true);
    }

    private long question(Choice choice) {
        return questions.asked(seminarId).stream()
                .filter(question -> question.choices().contains(choice))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void peopleAreChosenByWhatTheyAnswered() {
        assertThat(form(Right.REGISTRATIONS))
                .bodyText()
                .contains("Seminar 3, How do you come? By bus", "Seminar 3, How do you come? On foot");
        assertThat(post("/admin/messages/check", "", bus, Right.REGISTRATIONS))
                .bodyText()
                .contains(
                        "This reaches one person.",
                        "Zoe Bus",
                        "Answer to a question: Seminar 3, How do you come? By bus");
    }

    @Test
    void whoChoseWhatIsNoLongerOfferedOrAskedCanBeWrittenTo() {
        AskedQuestion asked = questions.get(seminarId, question(bus));
        questions.change(seminarId, asked.id(), asked.version(), by(List.of("By train", "By tram")), false);
        entities.flush();
        assertThat(form(Right.REGISTRATIONS))
                .bodyText()
                .contains("How do you come? By train", "How do you come? By bus (no longer offered)")
                .doesNotContain("On foot");

        questions.retire(seminarId, asked.id());
        entities.flush();
        assertThat(form(Right.REGISTRATIONS)).bodyText().doesNotContain("How do you come? By train");
        assertThat(post("/admin/messages/check", "", bus, Right.REGISTRATIONS))
                .bodyText()
                .contains("This reaches one person.", "Zoe Bus");
    }

    private static QuestionDetails by(List<String> ways) {
        return new QuestionDetails(
                FormStep.MORE, QuestionKind.CHOICE, "How do you come?", "", "To plan", false, null, 30, ways, null);
    }

    @Test
    void anAnswerThatFewMaySeeIsThereForThemOnly() {
        assertThat(form(Right.REGISTRATIONS)).bodyText().doesNotContain("Ramp please", "Do you need the ramp?");
        assertThat(form(Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .contains("Seminar 3, Do you need the ramp? Ramp please");
        assertThat(post("/admin/messages/check", "", ramp, Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .contains("This reaches one person.", "Ash Ramp");
    }

    @Test
    void itsNumberGuessedReachesNobody() {
        assertThat(post("/admin/messages/check", "", ramp, Right.REGISTRATIONS))
                .bodyText()
                .contains("This reaches nobody.")
                .doesNotContain("Ash Ramp", "Ramp please");
    }

    @Test
    void theListOfMessagesDoesNotTellWhatTheirPeopleAnswered() throws Exception {
        Right[] both = {Right.REGISTRATIONS, Right.SENSITIVE};
        String seen = expected(post("/admin/messages/check", "", ramp, both));
        MvcTestResult sent = post("/admin/messages", seen, ramp, both);
        assertThat(sent).hasStatus3xxRedirection();
        entities.flush();

        for (String path : List.of("/admin/messages", sent.getResponse().getRedirectedUrl())) {
            assertThat(mvc.get().uri(path).with(Staff.with(Right.REGISTRATIONS)))
                    .bodyText()
                    .contains("Has a place; Answer to a question")
                    .doesNotContain("Ramp please", "Do you need the ramp?");
        }
    }

    private MvcTestResult form(Right... rights) {
        return mvc.get().uri("/admin/messages/new").with(Staff.with(rights)).exchange();
    }

    private final String submission = UUID.randomUUID().toString();

    private MvcTestResult post(String path, String expected, Choice choice, Right... rights) {
        return mvc.perform(MockMvcRequestBuilders.post(path)
                .with(csrf())
                .with(Staff.with(rights))
                .param("submission", submission)
                .param("subject", "About the day")
                .param("body", BODY)
                .param("expected", expected)
                .param("states", "CONFIRMED")
                .param("seminars", Long.toString(seminarId))
                .param("criteria[answer]", Long.toString(choice.id())));
    }

    private static String expected(MvcTestResult page) throws UnsupportedEncodingException {
        return Jsoup.parse(page.getResponse().getContentAsString())
                .selectFirst("input[name=expected]")
                .val();
    }
}
