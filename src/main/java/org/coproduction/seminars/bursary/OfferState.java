package org.coproduction.seminars.bursary;

/** Whether somebody can apply now. */
public enum OfferState {
    NOT_YET("quiet"),
    OPEN("open"),
    CLOSED("quiet");

    private final String tone;

    OfferState(String tone) {
        this.tone = tone;
    }

    public String label() {
        return "bursary.offer." + name();
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }
}
