package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.SeminarNote;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands above the list of a seminar’s people. */
@Component
class AttendeeOutlook {

    private final SeminarPlaces places;
    private final AttendeeDesk desk;
    private final List<SeminarNote> notes;

    AttendeeOutlook(SeminarPlaces places, AttendeeDesk desk, List<SeminarNote> notes) {
        this.places = places;
        this.desk = desk;
        this.notes = notes;
    }

    void show(SeminarFacts seminar, Model model) {
        Taken taken = places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
        model.addAttribute("sum", AttendeeSum.of(seminar, taken, desk.supporters(seminar.id())));
        model.addAttribute(
                "notes",
                notes.stream().flatMap(note -> note.about(seminar).stream()).toList());
    }
}
