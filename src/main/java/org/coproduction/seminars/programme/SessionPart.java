package org.coproduction.seminars.programme;

/** What somebody does in a session. */
public enum SessionPart {
    SPEAKER,
    CHAIR,
    FACILITATOR,
    WELCOME;

    public String label() {
        return "programme.part." + name();
    }
}
