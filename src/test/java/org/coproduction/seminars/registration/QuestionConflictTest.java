package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two organisers have the same question before them. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class QuestionConflictTest {

    @Autowired
    SeminarOffice seminars;

    @Autowired
    QuestionOffice office;

    @Autowired
    TestDatabase database;

    private long seminarId;
    private AskedQuestion seen;

    @BeforeEach
    void ask() {
        seminarId = seminars.add(seminar().details());
        office.add(seminarId, offering("Writing", "Drawing", "Singing"));
        seen = office.asked(seminarId).get(0);
    }

    @AfterEach
    void empty() {
        database.clear();
    }

    @Test
    void nobodyOverwritesAnotherOrderOfTheChoicesUnseen() {
        change(false, "Drawing", "Writing", "Singing");

        assertIsRefused();
        assertThat(choices()).containsExactly("Drawing", "Writing", "Singing");
    }

    @Test
    void nobodyOverwritesAChoiceInOtherWordsUnseen() {
        change(true, "Poetry", "Drawing", "Singing");

        assertIsRefused();
        assertThat(choices()).containsExactly("Poetry", "Drawing", "Singing");
    }

    @Test
    void nobodyOffersAgainUnseenWhatIsNoLongerOffered() {
        change(false, "Writing", "Drawing");

        assertIsRefused();
        assertThat(choices()).containsExactly("Writing", "Drawing");
    }

    private void assertIsRefused() {
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> change(false, "Writing", "Drawing", "Singing"));
    }

    private void change(boolean reworded, String... choices) {
        office.change(seminarId, seen.id(), seen.version(), offering(choices), reworded);
    }

    private List<String> choices() {
        return office.get(seminarId, seen.id()).choices().stream()
                .map(AskedQuestion.Choice::words)
                .toList();
    }

    private static QuestionDetails offering(String... choices) {
        return new QuestionDetails(
                FormStep.MORE,
                QuestionKind.CHOICE,
                "Which workshop?",
                "",
                "To plan",
                false,
                null,
                10,
                List.of(choices),
                null);
    }
}
