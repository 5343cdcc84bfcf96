package org.coproduction.seminars.registration;

/** Registration for the seminar isn’t open. */
public class RegistrationClosedException extends RuntimeException {

    RegistrationClosedException() {
        super("Registration is not open");
    }
}
