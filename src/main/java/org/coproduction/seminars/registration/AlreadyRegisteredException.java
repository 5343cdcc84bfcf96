package org.coproduction.seminars.registration;

/** The address has an active registration. */
public class AlreadyRegisteredException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reference;

    AlreadyRegisteredException(String reference) {
        super("Registered already");
        this.reference = reference;
    }

    /** Of the registration that there is. */
    public String reference() {
        return reference;
    }
}
