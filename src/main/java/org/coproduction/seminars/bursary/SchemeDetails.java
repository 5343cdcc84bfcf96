package org.coproduction.seminars.bursary;

import java.time.LocalDate;
import org.coproduction.seminars.common.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about the bursaries of one seminar for one group.
 *
 * @param number how many there are
 * @param opensOn the first day; null if from now on
 * @param closesOn the last day, until 23:59 UK time; null while it is not known, and then nobody can apply yet
 * @param covers what they pay for
 */
public record SchemeDetails(
        long seminarId,
        BursaryGroup group,
        int number,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Markdown covers) {

    public SchemeDetails {
        if (opensOn != null && closesOn != null && opensOn.isAfter(closesOn)) {
            throw new IllegalArgumentException("It opens before it closes");
        }
    }
}
