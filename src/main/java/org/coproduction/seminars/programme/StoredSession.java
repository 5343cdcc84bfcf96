package org.coproduction.seminars.programme;

/** A programme item with what an edit needs to come back with. */
public record StoredSession(long id, long version, SessionDetails details) {

    static StoredSession of(Session session) {
        return new StoredSession(session.id(), session.version(), session.details());
    }
}
