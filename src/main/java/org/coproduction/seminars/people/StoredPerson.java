package org.coproduction.seminars.people;

/** A person with what an edit needs to come back with. */
public record StoredPerson(long id, long version, PersonDetails details) {

    static StoredPerson of(Person person) {
        return new StoredPerson(person.id(), person.version(), person.details());
    }
}
