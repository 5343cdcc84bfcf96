package org.coproduction.seminars.registration;

/** Somebody with that address is registered for the same seminar already. */
public final class AddressTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AddressTakenException() {
        super("The address is in use");
    }
}
