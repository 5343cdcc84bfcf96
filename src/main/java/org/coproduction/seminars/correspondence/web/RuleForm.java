package org.coproduction.seminars.correspondence.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.Objects;
import org.coproduction.seminars.correspondence.RuleDetails;
import org.coproduction.seminars.correspondence.StoredRule;
import org.jspecify.annotations.Nullable;

/** What an organiser says about a reminder. */
class RuleForm {

    static final String BEFORE = "BEFORE";
    static final String AFTER = "AFTER";

    private static final int NINE = 9;
    private static final int WEEK = 7;

    long version;

    /** Empty for every seminar. */
    @Nullable
    Long seminarId;

    @NotBlank(message = "{correspondence.rule.form.template.missing}")
    String template = "correspondence/reminder";

    @NotNull(message = "{correspondence.rule.form.days.missing}")
    @Min(value = 0, message = "{correspondence.rule.form.days.range}")
    @Max(value = 60, message = "{correspondence.rule.form.days.range}")
    @Nullable
    Integer days = WEEK;

    @Pattern(regexp = BEFORE + "|" + AFTER, message = "{correspondence.rule.form.side.missing}")
    String side = BEFORE;

    /** It would be sent the same day, as if before. */
    boolean isNoDayAfter() {
        return days != null && days == 0 && AFTER.equals(side);
    }

    @NotNull(message = "{correspondence.rule.form.atTime.missing}")
    @Nullable
    LocalTime atTime = LocalTime.of(NINE, 0);

    /** The time, if it is on the day of the seminar; null otherwise. */
    @Nullable
    LocalTime onTheDay() {
        return days != null && days == 0 && BEFORE.equals(side) ? atTime : null;
    }

    static RuleForm of(StoredRule rule) {
        RuleForm form = new RuleForm();
        RuleDetails details = rule.details();
        form.version = rule.version();
        form.seminarId = details.seminarId();
        form.template = details.template();
        form.days = Math.abs(details.daysBefore());
        form.side = details.daysBefore() < 0 ? AFTER : BEFORE;
        form.atTime = details.atTime();
        return form;
    }

    RuleDetails details() {
        int number = Objects.requireNonNull(days);
        return new RuleDetails(
                seminarId, template, side.equals(AFTER) ? -number : number, Objects.requireNonNull(atTime));
    }
}
