package org.coproduction.seminars.registration.web;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.ParticipantLinks;
import org.coproduction.seminars.registration.ParticipantNotes;
import org.coproduction.seminars.registration.Participation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on a participant’s own page besides their answers; other modules add to it. */
@Component
class ParticipantExtras {

    private final List<ParticipantLinks> links;
    private final List<ParticipantNotes> notes;
    private final WaitingView waiting;

    ParticipantExtras(List<ParticipantLinks> links, List<ParticipantNotes> notes, WaitingView waiting) {
        this.links = links;
        this.notes = notes;
        this.waiting = waiting;
    }

    void addTo(Model model, Participation participation) {
        long seminarId = participation.seminar().id();
        model.addAttribute(
                "links",
                links.stream()
                        .flatMap(more -> more.of(seminarId, participation.reference()).stream())
                        .toList());
        waiting.addTo(model, participation);
        SeminarStatus status = participation.seminar().status();
        if (!status.isOn()) {
            model.addAttribute("off", "registration.mine.off." + status.name());
        }
        model.addAttribute(
                "notes",
                notes.stream()
                        .map(more -> more.of(seminarId, participation.reference()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
