package org.coproduction.seminars.registration.web;

import java.time.Clock;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.WaitingList;
import org.coproduction.seminars.registration.WaitingWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody who waits sees: where in the list they are, and how it works. */
@Component
class WaitingView {

    private final WaitingList waitingList;
    private final WaitingWords words;
    private final Clock clock;

    WaitingView(WaitingList waitingList, WaitingWords words, Clock clock) {
        this.waitingList = waitingList;
        this.words = words;
        this.clock = clock;
    }

    /** Nothing if they got a place, or left, after their page was read. */
    void addTo(Model model, Participation participation) {
        boolean waits = participation.state() == RegistrationState.WAITING;
        SeminarFacts seminar = participation.seminar();
        if (waits || participation.wants() != null) {
            waitingList
                    .position(seminar.id(), participation.reference())
                    .ifPresent(position -> addTo(model, seminar, position, waits));
        }
    }

    private void addTo(Model model, SeminarFacts seminar, int position, boolean waits) {
        model.addAttribute(waits ? "position" : "otherPosition", position);
        model.addAttribute("rule", words.rule(seminar));
        if (waits && seminar.date().isOverAt(clock.instant())) {
            model.addAttribute("listEnded", true);
        } else if (waits) {
            boolean dayIsSet = seminar.status().isOn() && seminar.date().knownDay() != null;
            model.addAttribute("noPlaceLeft", dayIsSet && waitingList.hasStopped(seminar));
        }
    }
}
