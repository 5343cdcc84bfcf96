package org.coproduction.seminars.partner;

/** A partner with what an edit needs to come back with. */
public record StoredPartner(long id, long version, PartnerDetails details) {

    static StoredPartner of(Partner partner) {
        return new StoredPartner(partner.id(), partner.version(), partner.details());
    }
}
