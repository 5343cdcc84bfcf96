package org.coproduction.seminars.registration;

import java.util.List;
import org.coproduction.seminars.identity.Right;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says about a question of their own.
 *
 * @param step of the form in which it is asked
 * @param purpose why it is asked, shown to participants
 * @param visibleTo the right that is needed to see answers; null if everybody sees them who may see attendees
 * @param keptDays how many days after the seminar answers are deleted
 * @param options what can be chosen, in order; none for a text
 * @param onlyIfOptionId an option of another question that must have been chosen; null if it is always asked
 */
public record QuestionDetails(
        FormStep step,
        QuestionKind kind,
        String label,
        String hint,
        String purpose,
        boolean required,
        @Nullable Right visibleTo,
        int keptDays,
        List<String> options,
        @Nullable Long onlyIfOptionId) {}
