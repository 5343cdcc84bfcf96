package org.coproduction.seminars.bursary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/** A scheme as somebody meets it who thinks of applying. */
public record Offer(SeminarFacts seminar, SchemeDetails scheme, OfferState state) {

    static Offer of(SeminarFacts seminar, SchemeDetails scheme, Instant now) {
        return new Offer(seminar, scheme, state(seminar, scheme, now));
    }

    private static OfferState state(SeminarFacts seminar, SchemeDetails scheme, Instant now) {
        if (!seminar.status().isOn() || seminar.date().isOverAt(now)) {
            return OfferState.CLOSED;
        }
        if (scheme.closesOn() == null || isBefore(scheme.opensOn(), now)) {
            return OfferState.NOT_YET;
        }
        return now.isBefore(UkTime.endOf(scheme.closesOn())) ? OfferState.OPEN : OfferState.CLOSED;
    }

    private static boolean isBefore(@Nullable LocalDate first, Instant now) {
        return first != null && now.isBefore(UkTime.instant(first, LocalTime.MIDNIGHT));
    }

    public boolean isOpen() {
        return state == OfferState.OPEN;
    }
}
