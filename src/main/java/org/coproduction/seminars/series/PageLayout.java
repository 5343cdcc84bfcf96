package org.coproduction.seminars.series;

/** How a further page looks. */
public enum PageLayout {
    STANDARD,
    /** Large letters, one idea to a line. */
    EASY_READ;

    /** Key of its name in the messages. */
    public String label() {
        return "series.layout." + name();
    }
}
