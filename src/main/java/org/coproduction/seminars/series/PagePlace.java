package org.coproduction.seminars.series;

/** Where a further page is linked. */
public enum PagePlace {
    ABOUT,
    FOOTER,
    NONE;

    /** Key of its name in the messages. */
    public String label() {
        return "series.place." + name();
    }
}
