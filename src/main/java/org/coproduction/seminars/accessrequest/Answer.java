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

    Answer withoutWords() {
        return new Answer(outcome, "");
    }
}
