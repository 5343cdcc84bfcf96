package org.coproduction.seminars.registration.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.SeminarNote;
import org.coproduction.seminars.registration.WaitingList;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Above a seminar’s list: places that became free too late to be offered, while people still wait. */
@Component
class FreePlacesNote implements SeminarNote {

    private final WaitingList waitingList;
    private final SeminarPlaces places;
    private final Words words;
    private final Clock clock;

    FreePlacesNote(WaitingList waitingList, SeminarPlaces places, Words words, Clock clock) {
        this.waitingList = waitingList;
        this.places = places;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Note> about(SeminarFacts seminar) {
        int free = seminar.isToCome(clock.instant()) && waitingList.hasStopped(seminar) ? free(seminar) : 0;
        return free == 0
                ? Optional.empty()
                : Optional.of(new Note(
                        words.get("registration.freePlaces.note", free),
                        "/admin/seminars/" + seminar.slug() + "/attendees?state=WAITING"));
    }

    /** Of kinds for which somebody waits. */
    private int free(SeminarFacts seminar) {
        Taken taken = places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
        return seminar.offered(taken).stream()
                .filter(sum -> sum.waiting() > 0)
                .mapToInt(sum -> sum.free())
                .sum();
    }
}
