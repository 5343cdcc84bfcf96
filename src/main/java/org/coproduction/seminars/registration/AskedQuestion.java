package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.identity.Right;
import org.jspecify.annotations.Nullable;

/**
 * A question of the organisers, as it is asked.
 *
 * @param visibleTo the right that is needed to see answers; null if everybody sees them who may see attendees
 * @param onlyIf an option of another question that must have been chosen; null if it is always asked
 */
public record AskedQuestion(
        long id,
        long version,
        boolean asked,
        FormStep step,
        QuestionKind kind,
        String label,
        String hint,
        String purpose,
        boolean required,
        @Nullable Right visibleTo,
        int keptDays,
        List<Choice> choices,
        @Nullable Long onlyIf) {

    /** Something that can be chosen. */
    public record Choice(long id, String words) {}

    static AskedQuestion of(Question question) {
        QuestionDetails details = question.details();
        return new AskedQuestion(
                question.id(),
                question.version(),
                question.isAsked(),
                details.step(),
                details.kind(),
                details.label(),
                details.hint(),
                details.purpose(),
                details.required(),
                details.visibleTo(),
                details.keptDays(),
                question.offered().stream()
                        .map(option -> new Choice(option.id(), option.words()))
                        .toList(),
                details.onlyIfOptionId());
    }

    public Optional<Choice> choice(String id) {
        return choices.stream()
                .filter(choice -> Long.toString(choice.id()).equals(id))
                .findFirst();
    }
}
