package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.coproduction.seminars.programme.PlaceKind;

/**
 * One step of what became of a registration.
 *
 * @param labels message keys of what it was about
 * @param byStaff whether a member of staff did it, rather than the participant or the site
 */
public record PastStep(Instant at, What what, List<String> labels, boolean byStaff) {

    /** Message key. */
    public String label() {
        return "registration.past." + what.name();
    }

    /** What can happen to a registration. */
    public enum What {
        /** It has that state now. */
        STATE(name -> RegistrationState.valueOf(name).label()),
        /** Those answers were changed. */
        ANSWERS(name -> AnswerPart.valueOf(name).label()),
        /** They wait for the other kind of place, and have one. */
        WISH(name -> PlaceKind.valueOf(name).label()),
        /** They keep the place they have. */
        NO_WISH(name -> PlaceKind.valueOf(name).label()),
        /** They have the kind of place that they waited for. */
        MOVED(name -> PlaceKind.valueOf(name).label());

        private final Function<String, String> label;

        What(Function<String, String> label) {
            this.label = label;
        }

        List<String> labels(String names) {
            return Arrays.stream(names.split(",")).map(label).toList();
        }
    }
}
