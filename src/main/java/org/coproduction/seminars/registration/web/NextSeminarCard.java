package org.coproduction.seminars.registration.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How full the next seminar is. */
@Component
class NextSeminarCard implements DashboardCard {

    private final SeminarCatalogue seminars;
    private final SeminarPlaces places;
    private final Words words;
    private final Clock clock;

    NextSeminarCard(SeminarCatalogue seminars, SeminarPlaces places, Words words, Clock clock) {
        this.seminars = seminars;
        this.places = places;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Right right() {
        return Right.REGISTRATIONS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Content content() {
        Instant now = clock.instant();
        return seminars.published().stream()
                .filter(seminar -> !seminar.offered(Taken.NONE).isEmpty()
                        && seminar.date().start() != null
                        && !seminar.date().isOverAt(now))
                .min(Comparator.comparing(
                        seminar -> Objects.requireNonNull(seminar.date().start())))
                .map(this::content)
                .orElse(null);
    }

    private Content content(SeminarFacts seminar) {
        Taken taken = places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
        String list = "/admin/seminars/" + seminar.slug() + "/attendees";
        return new Content(
                words.get("registration.card.title", seminar.number()),
                seminar.inUse(taken).stream().map(this::inWords).collect(Collectors.joining(" ")),
                List.of(new Item(words.get("registration.card.list"), list)),
                list);
    }

    private String inWords(PlaceSum sum) {
        return words.get(
                "registration.card.text",
                words.get(sum.kind().label()),
                sum.taken(),
                sum.capacity() == null ? 0 : sum.capacity(),
                sum.waiting());
    }
}
