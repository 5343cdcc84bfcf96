package org.coproduction.seminars.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.jspecify.annotations.Nullable;

/**
 * A seminar in a list.
 *
 * @param date in words; null while unknown
 * @param year null while unknown
 * @param over whether it has ended, or would have
 * @param left places that newcomers can have; empty while nobody can register
 */
public record SeminarCard(
        int number,
        String title,
        String summary,
        String href,
        @Nullable String date,
        @Nullable String times,
        String place,
        @Nullable Integer year,
        boolean over,
        SeminarPhase phase,
        String formatLabel,
        List<PlacesLeft> left,
        int waiting) {

    static SeminarCard of(SeminarFacts seminar, Taken taken, Instant now) {
        SeminarPhase phase = seminar.phase(now, taken);
        return new SeminarCard(
                seminar.number(),
                seminar.title(),
                seminar.summary(),
                seminar.path(),
                seminar.date().dateInWords(),
                seminar.date().timesInWords(),
                seminar.place(),
                year(seminar.date()),
                seminar.date().isOverAt(now),
                phase,
                seminar.format().label(),
                phase.takesRegistrations()
                        ? seminar.offered(taken).stream().map(PlacesLeft::of).toList()
                        : List.of(),
                taken.waiting());
    }

    private static @Nullable Integer year(SeminarDate date) {
        LocalDate day = date.date();
        return day == null ? null : day.getYear();
    }

    /** @param label message key; the number goes into it */
    public record PlacesLeft(String label, int number) {

        static PlacesLeft of(PlaceSum sum) {
            return new PlacesLeft("programme.placesLeft." + sum.kind().name(), sum.open());
        }
    }
}
