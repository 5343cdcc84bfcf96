package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.QuestionRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class QuestionOrderTest {

    private static final String ADMIN = "/admin/seminars/practice/questions";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    QuestionOffice office;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    jakarta.persistence.EntityManager entities;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = seminars.add(seminar().details());
    }

    @Test
    void aQuestionDoesNotMovePastTheOneThatItDependsOn() {
        long lift = add("Do you need a lift?", null);
        long where = add("From the station?", yes(lift));

        move(where, "up");
        move(lift, "down");

        assertThat(labels()).containsExactly("Do you need a lift?", "From the station?");
        assertThatThrownBy(() -> office.move(seminarId, where, -1))
                .isInstanceOfSatisfying(QuestionRefusedException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.DEPENDENT_EARLIER);
                    assertThat(refused.label()).isEqualTo("From the station?");
                });
    }

    @Test
    void saysWhyAQuestionDidNotMove() {
        long lift = add("Do you need a lift?", null);
        long where = add("From the station?", yes(lift));

        assertThat(move(where, "up"))
                .hasRedirectedUrl(ADMIN)
                .flash()
                .containsEntry(
                        "warning",
                        "“From the station?” depends on an answer to this question, so it must be asked later");
    }

    @Test
    void aConditionStandsOnlyOnAnEarlierQuestion() {
        long first = add("First?", null);
        long second = add("Second?", null);

        assertThat(edit(first, "onlyIf", String.valueOf(yes(second))))
                .hasStatusOk()
                .bodyText()
                .contains("“First?” can depend only on a question that is asked before it");
        assertThat(office.get(seminarId, first).onlyIf()).isNull();
        assertThat(edit(first, "onlyIf", String.valueOf(yes(first))))
                .bodyText()
                .contains("“First?” can depend only on a question that is asked before it");
        assertThat(edit(second, "onlyIf", String.valueOf(yes(first)))).hasRedirectedUrl(ADMIN);
    }

    @Test
    void aQuestionOnWhichAnotherDependsKeepsItsChoiceAndItsStep() {
        long lift = add("Do you need a lift?", null);
        add("From the station?", yes(lift));

        assertThat(edit(lift, "kind", "TEXT"))
                .bodyText()
                .contains("“From the station?” depends on one of these choices");
        add(details("At the table?", FormStep.NEEDS, null));
        assertThatThrownBy(() -> office.add(seminarId, details("Sooner?", FormStep.NEEDS, yes(lift))))
                .isInstanceOf(QuestionRefusedException.class);
    }

    @Test
    void aQuestionOnWhichAnotherDependsIsNotRetired() {
        long lift = add("Do you need a lift?", null);
        long where = add("From the station?", yes(lift));

        post(ADMIN + "/" + lift + "/retirement");
        assertThat(labels()).containsExactly("Do you need a lift?", "From the station?");
        post(ADMIN + "/" + where + "/retirement");
        post(ADMIN + "/" + lift + "/retirement");
        assertThat(labels()).isEmpty();
        post(ADMIN + "/" + where + "/return");
        assertThat(labels()).isEmpty();
        post(ADMIN + "/" + lift + "/return");
        post(ADMIN + "/" + where + "/return");
        assertThat(labels()).containsExactly("Do you need a lift?", "From the station?");
    }

    @Test
    void theFormStaysUpThoughQuestionsStoredLongAgoDependOnEachOther() {
        long first = add("First?", null);
        long second = add("Second?", yes(first));
        dependOn(first, yes(second));

        String draft = begin();

        assertThat(mvc.get().uri(draft + "/more")).hasStatusOk();
        post(draft + "/more", "questions[" + second + "]", String.valueOf(yes(second)));
        assertThat(mvc.get().uri(draft + "/check")).hasStatusOk();
    }

    @Test
    void copiesAConditionThoughItsQuestionStandsLaterAndSaysWhatItLeavesOut() {
        long lift = add("Do you need a lift?", null);
        long where = add("From the station?", yes(lift));
        long gone = add("Gone?", null);
        long stranded = add("Stranded?", yes(gone));
        sql.update("update registration_question set position = 9 where id = ?", lift);
        sql.update("update registration_question set retired = true where id = ?", gone);
        entities.clear();
        long other = seminars.add(seminar().slug("other").details());

        assertThat(office.copy(seminarId, other)).containsExactly("Stranded?");

        List<AskedQuestion> copied = office.asked(other);
        assertThat(copied).extracting(AskedQuestion::label).containsExactly("Do you need a lift?", "From the station?");
        assertThat(copied.get(1).onlyIf())
                .isEqualTo(copied.get(0).choices().get(0).id());
        assertThat(where).isNotEqualTo(stranded);
    }

    @Test
    void answersAreSeenByNoMorePeopleAndKeptNoLongerThanPeopleWereTold() {
        long id = add(new QuestionDetails(
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
        assertThat(edit(id, "kind", "TEXT", "visibleTo", "SENSITIVE", "keptDays", "12"))
                .hasRedirectedUrl(ADMIN);
        String draft = begin();
        post(draft + "/more", "questions[" + id + "]", "Crowds");
        post(draft + "/check", "details", "true", "sensitive", "true");

        assertThat(edit(id, "kind", "TEXT", "keptDays", "12"))
                .hasStatusOk()
                .bodyText()
                .contains("were told that only a few see it. Retire it and ask anew");
        assertThat(edit(id, "kind", "TEXT", "visibleTo", "SENSITIVE", "keptDays", "13"))
                .hasStatusOk()
                .bodyText()
                .contains("were told when their answers are deleted");
        assertThat(office.get(seminarId, id).visibleTo()).isEqualTo(Right.SENSITIVE);
        assertThat(office.get(seminarId, id).keptDays()).isEqualTo(12);
        assertThat(edit(id, "kind", "TEXT", "visibleTo", "SENSITIVE", "keptDays", "5"))
                .hasRedirectedUrl(ADMIN);
    }

    private void dependOn(long question, long option) {
        sql.update("update registration_question set only_if_option_id = ? where id = ?", option, question);
        entities.clear();
    }

    private static QuestionDetails details(String label, FormStep step, @Nullable Long onlyIf) {
        return new QuestionDetails(
                step, QuestionKind.YES_NO, label, "", "To plan", false, null, 10, List.of("Yes", "No"), onlyIf);
    }

    private long add(String label, @Nullable Long onlyIf) {
        return add(details(label, FormStep.MORE, onlyIf));
    }

    private long add(QuestionDetails details) {
        office.add(seminarId, details);
        entities.flush();
        return office.asked(seminarId).stream()
                .filter(question -> question.label().equals(details.label()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long yes(long question) {
        return office.get(seminarId, question).choices().get(0).id();
    }

    private List<String> labels() {
        entities.flush();
        entities.clear();
        return office.asked(seminarId).stream().map(AskedQuestion::label).toList();
    }

    private String begin() {
        String next =
                String.valueOf(post("/seminars/practice/register", "name", "Ash Example", "email", "ash@example.org")
                        .getResponse()
                        .getRedirectedUrl());
        return next.replace("/taking-part", "");
    }

    private MvcTestResult move(long id, String way) {
        return post(ADMIN + "/" + id + "/" + way);
    }

    /** Only what differs from a question with yes and no that is asked of everybody. */
    private MvcTestResult edit(long id, String... fields) {
        AskedQuestion now = office.get(seminarId, id);
        var request = mvc.post()
                .uri(ADMIN + "/" + id)
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS))
                .param("version", String.valueOf(now.version()))
                .param("label", now.label())
                .param("step", "MORE")
                .param("purpose", "To plan");
        List<String> given = List.of(fields);
        if (!given.contains("kind")) {
            request = request.param("kind", "YES_NO");
        }
        if (!given.contains("keptDays")) {
            request = request.param("keptDays", "10");
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
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
}
