package org.coproduction.seminars.accessrequest.web;

import java.util.EnumSet;
import java.util.Set;
import org.coproduction.seminars.accessrequest.RequestFilter;
import org.coproduction.seminars.accessrequest.RequestState;

/** Which requests the list shows. */
enum Show {
    OPEN,
    OVERDUE,
    ASKED,
    ANSWERED,
    TO_CHECK,
    TO_CALL_OFF,
    CONFIRMED,
    WITHDRAWN,
    ALL;

    String label() {
        return "accessrequest.show." + name();
    }

    Set<RequestState> states() {
        return switch (this) {
            case OPEN, OVERDUE -> RequestFilter.OPEN;
            case TO_CALL_OFF -> Set.of();
            case ALL -> EnumSet.allOf(RequestState.class);
            default -> EnumSet.of(RequestState.valueOf(name()));
        };
    }

    /** Whether what is over is left out, unless somebody asks for that seminar. */
    boolean isWork() {
        return isCallingOff() || this == ASKED || this == ANSWERED || this == TO_CHECK;
    }

    /** Whether it shows what is arranged and nobody needs any more. */
    boolean isCallingOff() {
        return this == OPEN || this == OVERDUE || this == TO_CALL_OFF;
    }
}
