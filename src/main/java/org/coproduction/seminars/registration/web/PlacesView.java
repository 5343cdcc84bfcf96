package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.PlaceOffice;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages about a seminar’s places show. */
@Component
class PlacesView {

    private final SeminarPlaces places;
    private final PlaceOffice office;
    private final Words words;

    PlacesView(SeminarPlaces places, PlaceOffice office, Words words) {
        this.places = places;
        this.office = office;
        this.words = words;
    }

    void addTo(Model model, SeminarFacts seminar) {
        Taken taken = places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
        model.addAttribute("sums", seminar.inUse(taken));
        model.addAttribute("kept", office.keptBack(seminar.id()));
    }

    List<Option> kinds() {
        return Arrays.stream(PlaceKind.values())
                .map(kind -> new Option(kind.name(), words.get(kind.label())))
                .toList();
    }
}
