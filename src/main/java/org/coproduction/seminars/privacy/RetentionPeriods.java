package org.coproduction.seminars.privacy;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long personal data is kept, {@code SITE_RETENTION_…} in the environment: in days ({@code 90d}) or months ({@code
 * 12m}).
 *
 * @param needs after a seminar: what people said about access, food and themselves
 * @param details after a seminar: who they are and how they are reached
 * @param undated how long a seminar that has lost its date may get another; then it counts as over
 * @param mails after writing: that somebody was written to
 * @param unsent after writing: the text of a mail that could not be sent, or was held back
 * @param comments after writing: comments that were not published, and addresses of those who comment
 * @param audit what members of staff did
 */
@ConfigurationProperties("site.retention")
public record RetentionPeriods(
        Period needs, Period details, Period undated, Period mails, Period unsent, Period comments, Period audit) {

    public RetentionPeriods {
        for (Period period : new Period[] {needs, details, undated, mails, unsent, comments, audit}) {
            if (period.getDays() < 0
                    || period.toTotalMonths() < 0
                    || period.getDays() > 0 == period.toTotalMonths() > 0) {
                throw new IllegalArgumentException("Neither some days nor some months: " + period);
            }
        }
    }
}
