package org.coproduction.seminars.programme.web;

import java.time.Instant;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.jspecify.annotations.Nullable;

/**
 * A seminar in a list.
 *
 * @param date in words; null while unknown
 * @param placesLeft null where nobody can register
 */
public record SeminarCard(
        int number,
        String title,
        String summary,
        String href,
        @Nullable String date,
        @Nullable String times,
        String place,
        SeminarPhase phase,
        String formatLabel,
        @Nullable Integer placesLeft,
        int waiting) {

    static SeminarCard of(SeminarFacts seminar, Taken taken, Instant now) {
        SeminarPhase phase = seminar.phase(now, taken.places());
        Integer capacity = seminar.capacity();
        return new SeminarCard(
                seminar.number(),
                seminar.title(),
                seminar.summary(),
                seminar.path(),
                seminar.date().dateInWords(),
                seminar.date().timesInWords(),
                seminar.place(),
                phase,
                seminar.format().label(),
                capacity == null || !phase.takesRegistrations() ? null : Math.max(0, capacity - taken.places()),
                taken.waiting());
    }
}
