package org.coproduction.seminars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody read a page through.
 *
 * @param reviewedOn the last time
 * @param reviewBy the last day by which it is to be read again
 */
@Embeddable
public record PageCare(
        @Column(name = "reviewed_on") @Nullable LocalDate reviewedOn,
        @Column(name = "review_by") @Nullable LocalDate reviewBy) {

    public static final PageCare NONE = new PageCare(null, null);
}
