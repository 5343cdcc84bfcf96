package org.coproduction.seminars.programme;

/** What kind of programme item it is. */
public enum SessionKind {
    ARRIVAL,
    WELCOME,
    TALK,
    DISCUSSION,
    FEEDBACK,
    ROUND_TABLE,
    WORKSHOP,
    BREAK,
    LUNCH,
    SUMMARY,
    NETWORKING;

    public String label() {
        return "programme.kind." + name();
    }

    /** Time to rest or talk, shown more quietly. */
    public boolean isPause() {
        return this == BREAK || this == LUNCH || this == ARRIVAL || this == NETWORKING;
    }
}
