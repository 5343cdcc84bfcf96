package org.coproduction.seminars.registration;

import java.util.Optional;
import org.coproduction.seminars.site.TooBusyException;
import org.springframework.stereotype.Service;

/** Gives out places, never more than there are, and puts people on the waiting list. */
@Service
public class RegistrationDesk {

    private final Turnstile turnstile;
    private final Registrar registrar;

    RegistrationDesk(Turnstile turnstile, Registrar registrar) {
        this.turnstile = turnstile;
        this.registrar = registrar;
    }

    /**
     * Registers somebody. The same submission sent again changes nothing and gets the same receipt; an address that is
     * registered already gets a mail with a link, and a receipt that looks like any other.
     *
     * @param submissionId random, made with the form
     * @param mayWait whether the waiting list will do if there is no place
     * @throws RegistrationClosedException if it isn’t open (any more)
     * @throws TooBusyException if very many people register just now; nothing is stored
     * @throws NoPlaceLeftException if there is no place and {@code mayWait} is false; nothing is stored
     */
    public Receipt register(long seminarId, String submissionId, Answers answers, boolean mayWait) {
        return turnstile.pass(() -> registrar.register(seminarId, submissionId, answers, mayWait));
    }

    /** The receipt of a form that was sent for this seminar. */
    public Optional<Receipt> receipt(long seminarId, String submissionId) {
        return registrar.receipt(seminarId, submissionId);
    }
}
