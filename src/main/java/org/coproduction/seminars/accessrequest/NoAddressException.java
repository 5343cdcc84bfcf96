package org.coproduction.seminars.accessrequest;

/** Somebody without an email address can’t be told by email. */
public final class NoAddressException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoAddressException() {
        super("No email address");
    }
}
