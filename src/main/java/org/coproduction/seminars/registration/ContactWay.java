package org.coproduction.seminars.registration;

/** How somebody wants to be reached. */
public enum ContactWay {
    EMAIL,
    PHONE,
    TEXT,
    POST;

    public String label() {
        return "registration.contactWay." + name();
    }
}
