package org.coproduction.seminars.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who has checked the Easy Read words of a seminar.
 *
 * @param by people or a group; empty while nobody has
 */
@Embeddable
public record EasyReadCheck(
        @Column(name = "easy_read_checked_by", nullable = false)
        String by,

        @Column(name = "easy_read_checked_on") @Nullable LocalDate on) {

    public static final EasyReadCheck NOT_YET = new EasyReadCheck("", null);
}
