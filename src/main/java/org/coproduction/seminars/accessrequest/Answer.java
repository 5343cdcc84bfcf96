package org.coproduction.seminars.accessrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is arranged, or offered instead. Sensitive.
 *
 * @param outcome null while nothing is
 */
@Embeddable
public record Answer(
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Column(name = "answer_words", nullable = false) String words) {

    static final Answer NONE = new Answer(null, "");

    /** Whether something is booked, or part of it, that has to be called off once it is not needed. */
    public boolean isArranged() {
        return outcome != null && outcome.isArranged();
    }

    Answer withoutWords() {
        return new Answer(outcome, "");
    }
}
