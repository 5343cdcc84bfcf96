package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.seminars.registration.QuestionRefusedException.Reason;

/** The questions that are asked, in order: a condition stands on one that comes before, so that none depends on itself. */
final class QuestionOrder {

    private final List<Question> asked;

    QuestionOrder(List<Question> all) {
        asked = all.stream().filter(Question::isAsked).toList();
    }

    /** @param position at which the question is or would be */
    void requireCondition(QuestionDetails details, int position) {
        Long onlyIf = details.onlyIfOptionId();
        if (onlyIf != null && before(details.step(), position).noneMatch(other -> other.offers(onlyIf))) {
            throw new QuestionRefusedException(Reason.CONDITION_LATER, details.label());
        }
    }

    private Stream<Question> before(FormStep step, int position) {
        return asked.stream()
                .filter(other -> other.position() < position && other.step().compareTo(step) <= 0);
    }

    /** Those that depend on the question can go on doing so once it is changed to this. */
    void requireDependents(Question question, QuestionDetails details) {
        for (Question dependent : dependents(question)) {
            if (dependent.step().compareTo(details.step()) < 0) {
                throw new QuestionRefusedException(Reason.DEPENDENT_EARLIER, dependent.label());
            }
            if (!details.options().contains(question.words(dependent.onlyIf()))) {
                throw new QuestionRefusedException(Reason.CHOICE_NEEDED, dependent.label());
            }
        }
    }

    void requireNoDependent(Question question) {
        dependents(question).stream().findFirst().ifPresent(dependent -> {
            throw new QuestionRefusedException(Reason.NEEDED, dependent.label());
        });
    }

    /** Of two neighbours the second may be asked first. */
    static void requireSwap(Question first, Question second) {
        if (dependsOn(second, first)) {
            throw new QuestionRefusedException(Reason.DEPENDENT_EARLIER, second.label());
        }
    }

    private List<Question> dependents(Question question) {
        return asked.stream().filter(other -> dependsOn(other, question)).toList();
    }

    private static boolean dependsOn(Question one, Question other) {
        return !one.equals(other)
                && Optional.ofNullable(one.onlyIf()).filter(other::offers).isPresent();
    }
}
