package org.coproduction.seminars.registration;

/** No more mails are sent to new addresses of a registration for now. */
public final class TooManyMailsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyMailsException() {
        super("Too many mails to new addresses");
    }
}
