package org.coproduction.seminars.correspondence;

/** What became of a reminder. */
public enum ReminderState {
    PLANNED("wait"),
    SENT("open"),
    /** Its time went by while it could not be sent; a late one would only confuse. */
    MISSED("stop"),
    /** The seminar has moved, is postponed or cancelled, or the rule is gone. */
    STOPPED("quiet"),
    /** An organiser does not want this one. */
    SKIPPED("quiet");

    private final String tone;

    ReminderState(String tone) {
        this.tone = tone;
    }

    public String label() {
        return "correspondence.reminder.state." + name();
    }

    public String tone() {
        return tone;
    }
}
