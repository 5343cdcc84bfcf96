package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what somebody told us. Moving between places in person and online passes the check for places again: whoever holds a
 * place keeps it if there is none of the other kind; whoever waits goes to the end of the other list, unless a place is open.
 */
@Service
@Transactional
public class AnswerDesk {

    private final SeminarCatalogue seminars;
    private final PlaceCounts places;
    private final RegistrationBook book;
    private final WaitingList waitingList;
    private final Clock clock;

    AnswerDesk(
            SeminarCatalogue seminars,
            PlaceCounts places,
            RegistrationBook book,
            WaitingList waitingList,
            Clock clock) {
        this.seminars = seminars;
        this.places = places;
        this.book = book;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    /**
     * @param version that was seen before the change
     * @throws NoPlaceLeftException if they hold a place and there is none of the other kind; nothing is changed
     * @throws AlreadyRegisteredException if the new address has another active registration
     */
    public void change(long registrationId, long version, Answers answers) {
        SeminarFacts seminar = seminars.lock(book.seminarOf(registrationId));
        Registration registration = book.get(registrationId);
        registration.requireVersion(version);
        book.activeWith(answers.email(), seminar.id())
                .filter(other -> other.id() != registrationId)
                .ifPresent(other -> {
                    throw new AlreadyRegisteredException(other.reference());
                });
        boolean moves = registration.placeKind() != answers.attendance().kind();
        if (moves && registration.state().isActive()) {
            move(registration, seminar, answers);
        }
        registration.change(answers);
        book.announceChange(registration);
        if (moves) {
            waitingList.offerFreePlaces(seminar.id());
        }
    }

    private void move(Registration registration, SeminarFacts seminar, Answers answers) {
        Instant now = clock.instant();
        boolean place = seminar.sum(answers.attendance().kind(), places.of(seminar.id()))
                        .open()
                > 0;
        if (registration.state() == RegistrationState.WAITING) {
            if (place) {
                book.change(registration, waiting -> waiting.confirm(now));
            } else {
                registration.joinEnd(now);
            }
        } else if (!place) {
            throw new NoPlaceLeftException();
        } else if (registration.state() == RegistrationState.OFFERED) {
            book.change(registration, offered -> offered.confirm(now));
        }
    }
}
