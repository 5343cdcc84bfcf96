package org.coproduction.seminars.registration;

/** How a question is answered. */
public enum QuestionKind {
    TEXT,
    CHOICE,
    SEVERAL,
    YES_NO;

    public String label() {
        return "registration.questionKind." + name();
    }

    public boolean hasOptions() {
        return this != TEXT;
    }
}
