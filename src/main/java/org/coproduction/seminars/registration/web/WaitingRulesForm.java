package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.coproduction.seminars.registration.StoredWaitingRules;
import org.coproduction.seminars.registration.WaitingRules;
import org.jspecify.annotations.Nullable;

/** How an organiser wants the waiting list to be run. */
class WaitingRulesForm {

    private static final int TWO_WEEKS = 336;

    long version;

    boolean paused;

    @NotNull(message = "{registration.waiting.form.stopHours.shape}")
    @Min(value = 1, message = "{registration.waiting.form.stopHours.shape}")
    @Max(value = TWO_WEEKS, message = "{registration.waiting.form.stopHours.shape}")
    @Nullable
    Integer stopHours;

    boolean turnedAwayFirst;

    static WaitingRulesForm of(StoredWaitingRules stored) {
        WaitingRulesForm form = new WaitingRulesForm();
        form.version = stored.version();
        form.paused = stored.rules().paused();
        form.stopHours = stored.rules().stopHours();
        form.turnedAwayFirst = stored.rules().turnedAwayFirst();
        return form;
    }

    /** Call only once the form has been checked. */
    WaitingRules rules() {
        return new WaitingRules(paused, Objects.requireNonNull(stopHours), turnedAwayFirst);
    }
}
