package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.seminars.identity.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who chose what in answer to the organisers’ own questions. */
@Service
@Transactional(readOnly = true)
public class AnswerRoll {

    private final Questions questions;
    private final Registrations registrations;

    AnswerRoll(Questions questions, Registrations registrations) {
        this.questions = questions;
        this.registrations = registrations;
    }

    /** By question, in their order: what can be chosen now, and what somebody chose who was asked before. */
    public List<Choosable> choices() {
        List<Question> all = questions.withOptions();
        Set<Long> chosen = questions.chosen(all.stream().map(Question::id).toList());
        return all.stream().flatMap(question -> choices(question, chosen)).toList();
    }

    private static Stream<Choosable> choices(Question question, Set<Long> chosen) {
        return question.everOffered().stream()
                .filter(option -> isOffered(question, option) || chosen.contains(option.id()))
                .map(option -> new Choosable(
                        question.seminarId(),
                        option.id(),
                        question.label(),
                        option.words(),
                        isOffered(question, option),
                        question.visibleTo()));
    }

    private static boolean isOffered(Question question, QuestionOption option) {
        return question.isAsked() && option.isOffered();
    }

    /** Numbers of registrations. */
    public Set<Long> whoChose(long optionId) {
        return Set.copyOf(registrations.whoChose(optionId));
    }

    /**
     * Something that could be chosen.
     *
     * @param offered whether it still can be
     * @param visibleTo the right that is needed to see who chose it; null if everybody sees it who may see attendees
     */
    public record Choosable(
            long seminarId,
            long optionId,
            String question,
            String words,
            boolean offered,
            @Nullable Right visibleTo) {}
}
