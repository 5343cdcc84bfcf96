package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.stereotype.Component;

/** What all who know it say about who came. */
@Component
public class Turnouts {

    private final List<Turnout> turnouts;
    private final Correspondents people;

    Turnouts(List<Turnout> turnouts, Correspondents people) {
        this.turnouts = turnouts;
        this.people = people;
    }

    /**
     * Who may have come to a seminar, read once: whoever was noted, with or without a place. Where nobody noted who came,
     * whoever had a place may have; in the room and online apart, as nobody stands at a door online.
     */
    public Predicate<Correspondent> mayHaveCome(long seminarId) {
        return turnouts.stream()
                .flatMap(turnout -> turnout.at(seminarId).stream())
                .map(this::mayHaveCome)
                .reduce(Predicate::and)
                .orElse(Turnouts::hadPlace);
    }

    private Predicate<Correspondent> mayHaveCome(Set<Long> came) {
        Set<Long> online = people.online(came);
        boolean notedInRoom = online.size() < came.size();
        return person -> {
            boolean noted = person.attendance().kind() == PlaceKind.ONLINE ? !online.isEmpty() : notedInRoom;
            return came.contains(person.registrationId()) || !noted && hadPlace(person);
        };
    }

    private static boolean hadPlace(Correspondent person) {
        return person.state() == RegistrationState.CONFIRMED;
    }
}
