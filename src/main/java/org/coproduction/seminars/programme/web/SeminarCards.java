package org.coproduction.seminars.programme.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
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

    /** All that are public: those to come first, by number, then those that are over. */
    public Lists published() {
        List<SeminarFacts> all = catalogue.published();
        Instant now = clock.instant();
        Map<Long, Taken> taken = taken(all.stream().map(SeminarFacts::id).toList());
        List<SeminarCard> upcoming = cards(
                all.stream().filter(seminar -> !seminar.date().isOverAt(now)).toList(), taken);
        List<SeminarCard> past = cards(
                all.stream().filter(seminar -> seminar.date().isOverAt(now)).toList(), taken);
        return new Lists(upcoming, past);
    }

    SeminarCard card(SeminarFacts seminar) {
        return SeminarCard.of(
                seminar, taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE), clock.instant());
    }

    private List<SeminarCard> cards(List<SeminarFacts> seminars, Map<Long, Taken> taken) {
        return seminars.stream()
                .map(seminar -> SeminarCard.of(seminar, taken.getOrDefault(seminar.id(), Taken.NONE), clock.instant()))
                .toList();
    }

    Map<Long, Taken> taken(Collection<Long> seminarIds) {
        SeminarPlaces counted = places.getIfAvailable();
        return counted == null ? Map.of() : counted.taken(seminarIds);
    }

    public record Lists(List<SeminarCard> upcoming, List<SeminarCard> past) {

        public boolean isEmpty() {
            return upcoming.isEmpty() && past.isEmpty();
        }
    }
}
