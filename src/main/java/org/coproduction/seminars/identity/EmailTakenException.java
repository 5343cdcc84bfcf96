package org.coproduction.seminars.identity;

/** Another account has this address. */
public class EmailTakenException extends RuntimeException {

    EmailTakenException() {
        super("Another account has this address");
    }
}
