package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.programme.SeminarPhase;
import org.jspecify.annotations.Nullable;

/**
 * All public seminars on one line, by number, and where the series stands on it.
 *
 * @param next the first that is on and not over; null when there is none
 */
public record SeriesLine(List<Point> points, @Nullable SeminarCard next) {

    static SeriesLine of(List<SeminarCard> seminars) {
        SeminarCard next = seminars.stream()
                .filter(seminar -> Place.of(seminar) == Place.TO_COME)
                .findFirst()
                .orElse(null);
        return new SeriesLine(
                seminars.stream()
                        .map(seminar -> new Point(seminar, seminar == next ? Place.NEXT : Place.of(seminar)))
                        .toList(),
                next);
    }

    public int total() {
        return points.size();
    }

    /** How many have taken place. */
    public long past() {
        return points.stream().filter(point -> point.place() == Place.PAST).count();
    }

    public record Point(SeminarCard card, Place place) {}

    /** Where a seminar is on the line. */
    public enum Place {
        PAST("shared"),
        NEXT("nearing"),
        TO_COME("apart"),
        /** Cancelled, or put off to a day that nobody knows yet. */
        OFF("apart");

        private final String rings;

        Place(String rings) {
            this.rings = rings;
        }

        static Place of(SeminarCard seminar) {
            if (seminar.phase() == SeminarPhase.CANCELLED || seminar.phase() == SeminarPhase.POSTPONED) {
                return OFF;
            }
            return seminar.over() ? PAST : TO_COME;
        }

        /** How the two rings stand, for {@code fragments/parts :: rings}. */
        public String rings() {
            return rings;
        }

        public String style() {
            return this == PAST ? "is-past" : this == NEXT ? "is-next" : "";
        }
    }
}
