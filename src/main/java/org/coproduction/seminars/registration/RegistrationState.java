package org.coproduction.seminars.registration;

import java.util.Set;

/** Where somebody’s registration stands, and where it can go from there. */
public enum RegistrationState {
    CONFIRMED("open"),
    WAITING("wait"),
    /** A freed place is held for them until a stated time. */
    OFFERED("wait"),
    CANCELLED("quiet"),
    DECLINED("quiet"),
    /** The offer ran out. */
    EXPIRED("quiet");

    private final String tone;

    RegistrationState(String tone) {
        this.tone = tone;
    }

    public String label() {
        return "registration.state." + name();
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }

    /** Whether it stands in the way of registering again with the same address. */
    public boolean isActive() {
        return this == CONFIRMED || this == WAITING || this == OFFERED;
    }

    /** Whether it keeps a place from others. */
    public boolean holdsPlace() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether the participant or staff have ended it. */
    boolean isLeft() {
        return this == CANCELLED || this == DECLINED;
    }

    boolean canBecome(RegistrationState next) {
        return switch (this) {
            case CONFIRMED -> next == CANCELLED;
            case WAITING -> Set.of(OFFERED, CONFIRMED, CANCELLED).contains(next);
            case OFFERED ->
                Set.of(CONFIRMED, WAITING, DECLINED, EXPIRED, CANCELLED).contains(next);
            case EXPIRED, CANCELLED, DECLINED -> next == WAITING || next == CONFIRMED;
        };
    }
}
