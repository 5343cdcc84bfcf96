package org.coproduction.seminars.partner;

/** What part an organisation has in the series. */
public enum PartnerKind {
    HOST,
    PARTNER,
    PROJECT_PARTNER,
    FUNDER;

    /** Key of its name in the messages. */
    public String label() {
        return "partner.kind." + name();
    }
}
