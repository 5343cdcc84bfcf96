package org.coproduction.seminars.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.AccessState;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.StoredVenue;
import org.coproduction.seminars.programme.VenueBook;
import org.coproduction.seminars.programme.VenueDetails;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Venues for editors: to choose from, and as a list that says how much is known. */
@Component
class VenueLists {

    private final VenueBook venues;
    private final Words words;

    VenueLists(VenueBook venues, Words words) {
        this.venues = venues;
        this.words = words;
    }

    void addAccessChoices(Model model, List<AccessKind> kinds) {
        model.addAttribute("accessKinds", kinds);
        model.addAttribute(
                "accessStateChoices",
                Arrays.stream(AccessState.values())
                        .map(state -> new Option(state.name(), words.get(state.label())))
                        .toList());
    }

    List<Option> options() {
        return venues.all().stream()
                .map(venue -> new Option(String.valueOf(venue.id()), inWords(venue.details())))
                .toList();
    }

    private static String inWords(VenueDetails venue) {
        return venue.name().contains(venue.town()) ? venue.name() : venue.name() + ", " + venue.town();
    }

    SeminarDetails placed(SeminarDetails seminar, @Nullable SeminarDetails before) {
        Long id = seminar.guidance().venueId();
        return id == null ? seminar : seminar.placedIn(venues.get(id).details(), before);
    }

    /** In sentences: seminars to come whose words name another place than their building. */
    List<String> warnings(Predicate<SeminarFacts> about) {
        return venues.elsewhere().stream()
                .filter(mismatch -> about.test(mismatch.seminar()))
                .map(mismatch -> words.get(
                        "programme.warning.building",
                        mismatch.seminar().number(),
                        mismatch.seminar().place(),
                        mismatch.building()))
                .toList();
    }

    List<Line> lines() {
        return venues.all().stream().map(VenueLists::line).toList();
    }

    private static Line line(StoredVenue venue) {
        long unknown = AccessKind.ofBuildings().stream()
                .filter(kind -> venue.details().fact(kind).state() == AccessState.UNKNOWN)
                .count();
        return new Line(venue.id(), venue.details().name(), venue.details().town(), unknown);
    }

    Confirmation deletion(StoredVenue venue) {
        String address = "/admin/venues/" + venue.id();
        return new Confirmation(
                words.get("programme.venue.delete.title", venue.details().name()),
                List.of(words.get("programme.venue.delete.consequence")),
                address + "/deletion",
                address,
                words.get("programme.venue.delete.button"));
    }

    /** @param unknown how many access facts nobody has found out yet */
    record Line(long id, String name, String town, long unknown) {}
}
