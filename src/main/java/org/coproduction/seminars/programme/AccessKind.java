package org.coproduction.seminars.programme;

import java.util.Arrays;
import java.util.List;

/** What people need to know of a building or a day to decide whether they can come, in the order to say it. */
public enum AccessKind {
    STEP_FREE(true),
    LIFT(true),
    ACCESSIBLE_TOILET(true),
    CHANGING_PLACES(true),
    HEARING_LOOP(true),
    QUIET_ROOM(true),
    LIGHT_AND_NOISE(true),
    SEATING(true),
    ASSISTANCE_DOGS(true),
    PARKING(true),
    DROP_OFF(true),
    PUBLIC_TRANSPORT(true),
    CAPTIONS(false),
    SIGN_LANGUAGE(false),
    FOOD(false);

    private final boolean ofBuilding;

    AccessKind(boolean ofBuilding) {
        this.ofBuilding = ofBuilding;
    }

    /** Whether it is the same for every seminar in the building, and not arranged for one day. */
    public boolean isOfBuilding() {
        return ofBuilding;
    }

    /** Whether it also matters to somebody who takes part online. */
    public boolean isAlsoOnline() {
        return this == CAPTIONS || this == SIGN_LANGUAGE;
    }

    public String label() {
        return "programme.access." + name();
    }

    public String hint() {
        return label() + ".hint";
    }

    public static List<AccessKind> ofBuildings() {
        return Arrays.stream(values()).filter(AccessKind::isOfBuilding).toList();
    }

    public static List<AccessKind> ofDays() {
        return Arrays.stream(values()).filter(kind -> !kind.isOfBuilding()).toList();
    }
}
