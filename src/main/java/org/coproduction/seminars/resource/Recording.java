package org.coproduction.seminars.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a film besides its words.
 *
 * @param minutes its length; null if unknown
 * @param captionsCheckedBy the person who compared the captions with what is said; empty if nobody has
 * @param captionsCheckedOn the day they did
 * @param promisedOn the last day by which captions and transcript follow
 */
@Embeddable
public record Recording(
        @Nullable Integer minutes,
        @Column(nullable = false) String captionsCheckedBy,
        @Nullable LocalDate captionsCheckedOn,
        @Nullable LocalDate promisedOn) {

    public static final Recording NONE = new Recording(null, "", null, null);

    boolean isChecked() {
        return !captionsCheckedBy.isEmpty() && captionsCheckedOn != null;
    }
}
