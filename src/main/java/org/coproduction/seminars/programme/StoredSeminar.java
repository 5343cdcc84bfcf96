package org.coproduction.seminars.programme;

/** A seminar with what an edit needs to come back with. */
public record StoredSeminar(long id, long version, SeminarDetails details) {

    static StoredSeminar of(Seminar seminar) {
        return new StoredSeminar(seminar.id(), seminar.version(), seminar.details());
    }
}
