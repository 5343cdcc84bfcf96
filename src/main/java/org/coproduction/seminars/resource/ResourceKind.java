package org.coproduction.seminars.resource;

/** What kind of thing it is, in the order in which they are shown. */
public enum ResourceKind {
    SLIDES,
    FILM,
    REPORT,
    PUBLICATION,
    LINK,
    ASSOCIATED_RESEARCH;

    public String label() {
        return "resource.kind." + name();
    }
}
