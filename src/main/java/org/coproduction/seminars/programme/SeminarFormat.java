package org.coproduction.seminars.programme;

/** How people take part. */
public enum SeminarFormat {
    IN_PERSON,
    ONLINE,
    BOTH;

    public String label() {
        return "programme.format." + name();
    }

    public boolean isOnline() {
        return this != IN_PERSON;
    }

    public boolean isInPerson() {
        return this != ONLINE;
    }
}
