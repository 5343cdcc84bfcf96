package org.coproduction.seminars.correspondence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.registration.Correspondent;

/**
 * Whom a message could reach: each address once.
 *
 * @param fresh those who have not had these very words about any of the seminars
 * @param served those who have, and get them again only if that is wanted
 * @param unreachable those without an address, or with one from which mails come back: to phone or write to
 */
public record Audience(List<Addressee> fresh, List<Addressee> served, List<Correspondent> unreachable) {

    private static final Comparator<Addressee> BY_NAME =
            Comparator.comparing(addressee -> addressee.person().name(), String.CASE_INSENSITIVE_ORDER);

    /** By name. */
    public Audience {
        fresh = fresh.stream().sorted(BY_NAME).toList();
        served = served.stream().sorted(BY_NAME).toList();
    }

    List<Addressee> reached(boolean again) {
        return again ? everybody() : fresh;
    }

    public List<Addressee> everybody() {
        return Stream.concat(fresh.stream(), served.stream()).toList();
    }

    /** The same for the same people at the same addresses who have had as much, in whatever order; says nothing of who they are. */
    public String fingerprint() {
        String all = Stream.concat(
                        fresh.stream().map(one -> "fresh " + one.mark()),
                        served.stream().map(one -> "served " + one.mark()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(all);
    }
}
