package org.coproduction.seminars.bursary;

/** A scheme with what an edit needs to come back with. */
public record StoredScheme(long id, long version, SchemeDetails details) {

    static StoredScheme of(BursaryScheme scheme) {
        return new StoredScheme(scheme.id(), scheme.version(), scheme.details());
    }
}
