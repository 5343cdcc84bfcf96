package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what somebody told us. Moving between places in person and online passes the check for places again: if there is none of the
 * other kind, nobody loses a place or a turn unasked.
 */
@Service
@Transactional
public class AnswerDesk {

    private final SeminarCatalogue seminars;
    private final KeptPlaceDesk places;
    private final RegistrationBook book;
    private final WaitingList waitingList;
    private final Clock clock;

    AnswerDesk(
            SeminarCatalogue seminars,
            KeptPlaceDesk places,
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
     * @throws NoPlaceLeftException if there is no place of the other kind; nothing is changed
     * @throws AlreadyRegisteredException if the new address has another active registration
     */
    public void change(long registrationId, long version, Answers answers) {
        change(registrationId, version, answers, IfFull.ASK);
    }

    void change(long registrationId, long version, Answers answers, IfFull ifFull) {
        SeminarFacts seminar = seminars.lock(book.seminarOf(registrationId));
        Registration registration = book.get(registrationId);
        registration.requireVersion(version);
        book.activeWith(answers.email(), seminar.id())
                .filter(other -> other.id() != registrationId)
                .ifPresent(other -> {
                    throw new AlreadyRegisteredException(other.reference());
                });
        PlaceKind kindBefore = registration.placeKind();
        boolean announced = book.change(registration, changed -> apply(changed, seminar, answers, ifFull));
        if (registration.placeKind() != kindBefore) {
            if (!announced && registration.state().isActive()) {
                book.announceOtherWay(registration);
            }
            places.giveBackIfMoved(registration, kindBefore);
            waitingList.offerFreePlaces(seminar.id());
        }
    }

    /** Before anybody hears of a place that comes with it: the mail about that says how they take part. */
    private void apply(Registration registration, SeminarFacts seminar, Answers answers, IfFull ifFull) {
        Instant now = clock.instant();
        Answers before = registration.answersInFull();
        registration.change(settled(registration, seminar, registration.keepingWay(answers, seminar), ifFull), now);
        book.agree(registration, answers, now);
        book.announceChange(registration, before);
    }

    /** With the way to take part that there is a place for. */
    private Answers settled(Registration registration, SeminarFacts seminar, Answers answers, IfFull ifFull) {
        PlaceKind wanted = answers.attendance().kind();
        if (registration.placeKind() == wanted || !registration.state().isActive()) {
            return answers;
        }
        Instant now = clock.instant();
        if (places.sum(seminar, wanted).open() == 0) {
            return waiting(registration, answers, ifFull, now);
        }
        if (registration.state() != RegistrationState.CONFIRMED) {
            registration.confirm(now);
        }
        return answers;
    }

    /** Whoever has been offered a place decides about that first. */
    private Answers waiting(Registration registration, Answers answers, IfFull ifFull, Instant now) {
        if (ifFull == IfFull.ASK || registration.state() == RegistrationState.OFFERED) {
            throw new NoPlaceLeftException();
        }
        if (registration.state() == RegistrationState.CONFIRMED) {
            book.want(registration, answers.attendance().kind(), now);
            return answers.with(registration.answers().attendance());
        }
        registration.joinEnd(now);
        return answers;
    }

    /** What is to happen if there is no place of the kind they want. */
    enum IfFull {
        /** Nothing, before they have said what they want instead. */
        ASK,
        /** Whoever has a place keeps it, and joins the end of the other list too; whoever waits goes there. */
        WAIT
    }
}
