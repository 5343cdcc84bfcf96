package org.coproduction.seminars.correspondence;

import org.coproduction.seminars.registration.Correspondent;

/**
 * Somebody whom a message could reach.
 *
 * @param timesBefore how often they have had these very words about their seminar
 */
public record Addressee(Correspondent person, int timesBefore) {

    String mark() {
        return person.registrationId() + " " + person.email() + " " + timesBefore;
    }
}
