package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.KeptPlaceDetails;
import org.coproduction.seminars.registration.PlaceOffice;
import org.coproduction.seminars.registration.Placement;
import org.coproduction.seminars.registration.StoredKeptPlace;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What staff choose from besides when they register somebody. */
@Component
class StaffChoices {

    private final PlaceOffice office;
    private final PlacesView places;
    private final Words words;

    StaffChoices(PlaceOffice office, PlacesView places, Words words) {
        this.office = office;
        this.places = places;
        this.words = words;
    }

    void addTo(Model model, SeminarFacts seminar) {
        places.addTo(model, seminar);
        model.addAttribute(
                "ways",
                Arrays.stream(Placement.Way.values())
                        .map(way -> new Option(way.name(), words.get(way.label())))
                        .toList());
        model.addAttribute(
                "keptPlaces",
                office.keptBack(seminar.id()).stream().map(this::option).toList());
    }

    private Option option(StoredKeptPlace place) {
        KeptPlaceDetails details = place.details();
        return new Option(
                Long.toString(place.id()),
                words.get(
                        "registration.staff.keptPlace.option",
                        details.purpose(),
                        words.get(details.kind().label()),
                        details.number()));
    }
}
