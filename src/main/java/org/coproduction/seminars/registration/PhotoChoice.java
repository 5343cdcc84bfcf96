package org.coproduction.seminars.registration;

/** Whether somebody may be seen in photographs and recordings. */
public enum PhotoChoice {
    FINE,
    NOT_ME,
    ASK_FIRST;

    public String label() {
        return "registration.photos." + name();
    }
}
