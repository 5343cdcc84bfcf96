package org.coproduction.seminars.registration.web;

/** What a list is taken away for; each holds what that needs, and no more. */
enum Purpose {
    /** Who comes, for whoever greets them. */
    DOOR(false),
    /** What is eaten, without names. */
    CATERER(true),
    /** What would help whom, and how to reach them. */
    ACCESS(true),
    /** Numbers from which nobody can be made out. */
    FUNDER(false);

    private final boolean sensitive;

    Purpose(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /** Whether it needs the right for sensitive answers. */
    boolean sensitive() {
        return sensitive;
    }

    boolean namesPeople() {
        return this == DOOR || this == ACCESS;
    }

    String label() {
        return "registration.purpose." + name();
    }
}
