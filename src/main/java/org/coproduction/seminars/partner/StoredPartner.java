package org.coproduction.seminars.partner;

/** A partner with what an edit needs to come back with. */
public record StoredPartner(long id, long version, PartnerDetails details) {

    /** Id of its place on the page of all partners; it stays when the partner gets another name. */
    public String anchor() {
        return "partner-" + id;
    }

    public String path() {
        return "/partners#" + anchor();
    }

    static StoredPartner of(Partner partner) {
        return new StoredPartner(partner.id(), partner.version(), partner.details());
    }
}
