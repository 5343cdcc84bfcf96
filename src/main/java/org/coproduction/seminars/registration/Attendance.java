package org.coproduction.seminars.registration;

/** How somebody takes part. */
public enum Attendance {
    IN_PERSON,
    ONLINE;

    public String label() {
        return "registration.attendance." + name();
    }
}
