package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.registration.Correspondent;

/**
 * Whom a message reaches: each address once.
 *
 * @param unreachable those without an address, or with one from which mails come back: to phone or write to
 * @param served how many have had the very same words before
 */
public record Audience(List<Correspondent> people, List<Correspondent> unreachable, int served) {

    /** The same for the same people at the same addresses, in whatever order; says nothing of who they are. */
    public String fingerprint() {
        String all = people.stream()
                .map(person -> person.registrationId() + " " + person.email())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(all);
    }
}
