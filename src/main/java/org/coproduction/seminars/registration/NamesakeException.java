package org.coproduction.seminars.registration;

/** Somebody of the same name has an active registration: it may be the same person. */
public class NamesakeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;
    private final String reference;
    private final String reachedAt;

    NamesakeException(String name, String reference, String reachedAt) {
        super("Somebody of this name is registered");
        this.name = name;
        this.reference = reference;
        this.reachedAt = reachedAt;
    }

    /** As they spell it. */
    public String name() {
        return name;
    }

    /** Of the registration that there is. */
    public String reference() {
        return reference;
    }

    /** Their email address, else their telephone number, else empty. */
    public String reachedAt() {
        return reachedAt;
    }
}
