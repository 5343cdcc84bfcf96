package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Set;
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

    /** Of the questions that are asked now, in their order. */
    public List<Choosable> choices() {
        return questions.withOptions().stream()
                .filter(Question::isAsked)
                .flatMap(question -> question.offered().stream()
                        .map(option -> new Choosable(
                                question.seminarId(),
                                option.id(),
                                question.label(),
                                option.words(),
                                question.details().visibleTo())))
                .toList();
    }

    /** Numbers of registrations. */
    public Set<Long> whoChose(long optionId) {
        return Set.copyOf(registrations.whoChose(optionId));
    }

    /**
     * Something that could be chosen.
     *
     * @param visibleTo the right that is needed to see who chose it; null if everybody sees it who may see attendees
     */
    public record Choosable(
            long seminarId,
            long optionId,
            String question,
            String words,
            @Nullable Right visibleTo) {}
}
