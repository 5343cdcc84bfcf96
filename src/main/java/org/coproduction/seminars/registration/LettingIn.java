package org.coproduction.seminars.registration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who come to the room and have no place in it: registered online, waiting, or on no list any more. A place is a promise
 * made before; that somebody came is a fact, and it changes no promise. So their state, their turn and an offer stay as they
 * are, which is why it can be undone at any time. Only the waiting list passes over whoever is in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LettingIn {

    private final RegistrationBook book;

    LettingIn(RegistrationBook book) {
        this.book = book;
    }

    /** Call while the seminar is locked. */
    public void letIn(long registrationId) {
        book.get(registrationId).letIn();
    }

    /** Nothing happens where they were not let in. */
    public void undo(long registrationId) {
        book.get(registrationId).undoLettingIn();
    }
}
