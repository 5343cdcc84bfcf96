package org.coproduction.seminars.registration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody whom no mail reaches has to be told by a person, the more pressing first. */
public enum CallAbout {
    /** A place is held for them until a stated time. */
    OFFER,
    OFFER_ENDED,
    OFFER_WITHDRAWN,
    PLACE,
    /** They take part in person instead of online, or the other way round. */
    OTHER_WAY,
    /** They wait for the other kind of place. */
    OTHER_LIST,
    NO_PLACE,
    /** By staff. */
    CANCELLED,
    /** The seminar has another date or place, or is cancelled. */
    CHANGE,
    /** There is another link to the meeting. */
    JOINING,
    /** The seminar is near. */
    REMINDER;

    public String label() {
        return "registration.call." + name();
    }

    /** Whether it is to be told instead of the other. */
    boolean goesBefore(@Nullable CallAbout other) {
        return other == null || compareTo(other) < 0;
    }

    /**
     * Empty for what people do or hear themselves: registering, taking a place, declining.
     *
     * @param byStaff whether somebody else did it
     */
    static Optional<CallAbout> of(@Nullable RegistrationState before, RegistrationState now, boolean byStaff) {
        boolean waited = before == RegistrationState.WAITING;
        boolean hadOffer = before == RegistrationState.OFFERED;
        return switch (now) {
            case OFFERED -> Optional.of(OFFER);
            case EXPIRED -> Optional.of(OFFER_ENDED);
            case WAITING -> hadOffer ? Optional.of(OFFER_WITHDRAWN) : Optional.empty();
            case CONFIRMED -> waited ? Optional.of(PLACE) : Optional.empty();
            case CANCELLED -> byStaff ? Optional.of(CANCELLED) : Optional.empty();
            case DECLINED -> Optional.empty();
        };
    }
}
