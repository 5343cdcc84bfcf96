package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question of the organisers: one choice, or a text.
 *
 * @param optionId null for a text
 * @param words of the option when it was chosen, or the text
 */
@Embeddable
public record GivenAnswer(
        @Column(nullable = false) long questionId,
        @Nullable Long optionId,
        @Column(nullable = false) String words) {

    /** As it stands in a form: the id of the choice, or the text. */
    public String typed() {
        return optionId == null ? words : optionId.toString();
    }
}
