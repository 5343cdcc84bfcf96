package org.coproduction.seminars.programme.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lists of seminars for pages, in two queries however many there are. */
@Component
public class SeminarCards {

    private final SeminarCatalogue catalogue;
    private final ObjectProvider<SeminarPlaces> places;
    private final Clock clock;

    SeminarCards(SeminarCatalogue catalogue, ObjectProvider<SeminarPlaces> places, Clock clock) {
        this.catalogue = catalogue;
        this.places = places;
        this.clock = clock;
    }

    /** All that are public. */
    public Lists published() {
        List<SeminarFacts> all = catalogue.published();
        Instant now = clock.instant();
        Map<Long, Taken> taken = taken(all.stream().map(SeminarFacts::id).toList());
        return new Lists(all.stream()
                .map(seminar -> SeminarCard.of(seminar, taken.getOrDefault(seminar.id(), Taken.NONE), now))
                .toList());
    }

    SeminarCard card(SeminarFacts seminar) {
        return SeminarCard.of(
                seminar, taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE), clock.instant());
    }

    /** Whether a promised day has passed. */
    boolean isOver(@Nullable LocalDate day) {
        return day != null && day.isBefore(UkTime.today(clock));
    }

    Map<Long, Taken> taken(Collection<Long> seminarIds) {
        SeminarPlaces counted = places.getIfAvailable();
        return counted == null ? Map.of() : counted.taken(seminarIds);
    }

    /** @param all by number */
    public record Lists(List<SeminarCard> all) {

        public boolean isEmpty() {
            return all.isEmpty();
        }

        public List<SeminarCard> upcoming() {
            return all.stream().filter(seminar -> !seminar.over()).toList();
        }

        public List<SeminarCard> past() {
            return all.stream().filter(SeminarCard::over).toList();
        }

        /** Those that are over, the latest year first and in it the latest seminar. */
        public List<Year> pastByYear() {
            Map<Integer, List<SeminarCard>> years = new TreeMap<>(Comparator.reverseOrder());
            for (SeminarCard seminar : past()) {
                if (seminar.year() != null) {
                    years.computeIfAbsent(seminar.year(), year -> new ArrayList<>())
                            .add(0, seminar);
                }
            }
            return years.entrySet().stream()
                    .map(year -> new Year(year.getKey(), year.getValue()))
                    .toList();
        }

        public SeriesLine line() {
            return SeriesLine.of(all);
        }
    }

    public record Year(int number, List<SeminarCard> seminars) {}
}
