package org.coproduction.seminars.registration;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of the form, in order; before it is sent, all answers are shown once more. */
public enum FormStep {
    ABOUT_YOU("about-you"),
    TAKING_PART("taking-part"),
    NEEDS("needs"),
    MORE("more");

    private final String path;

    FormStep(String path) {
        this.path = path;
    }

    public static Optional<FormStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    public String label() {
        return "registration.step." + name();
    }

    /** For staff, who read what others said. */
    public String staffLabel() {
        return "registration.step.staff." + name();
    }

    /** Null after the last. */
    public @Nullable FormStep next() {
        return this == MORE ? null : values()[ordinal() + 1];
    }

    /** Null before the first. */
    public @Nullable FormStep previous() {
        return this == ABOUT_YOU ? null : values()[ordinal() - 1];
    }
}
