package org.coproduction.seminars.accessrequest;

/** Where a request stands. */
public enum RequestState {
    /** Nothing is arranged yet. */
    ASKED("wait"),
    /** It is settled what happens, and the person does not know yet. */
    ANSWERED("draft"),
    /** The person knows. */
    CONFIRMED("open"),
    /** Something was settled for the seminar as it was, and nobody has looked since whether it still holds. */
    TO_CHECK("stop"),
    /** The registration is cancelled, or they ask for nothing any more. */
    WITHDRAWN("quiet");

    private final String tone;

    RequestState(String tone) {
        this.tone = tone;
    }

    public String label() {
        return "accessrequest.state." + name();
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }

    /** Whether there is something left to do. */
    public boolean isOpen() {
        return this == ASKED || this == ANSWERED || this == TO_CHECK;
    }

    /** Where it stands once the seminar is another. */
    RequestState afterChange() {
        return this == ANSWERED || this == CONFIRMED ? TO_CHECK : this;
    }
}
