package org.coproduction.seminars.accessrequest;

/** In which way the person was told. */
public enum Told {
    /** The site sends an email with a link to their own page. */
    EMAIL,
    PHONE,
    POST,
    IN_PERSON;

    public String label() {
        return "accessrequest.told." + name();
    }
}
