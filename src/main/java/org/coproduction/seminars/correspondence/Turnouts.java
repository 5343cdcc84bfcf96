package org.coproduction.seminars.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.coproduction.seminars.correspondence.Turnout.Noted;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.stereotype.Component;

/** What all who know it say about who came. */
@Component
public class Turnouts {

    private final List<Turnout> turnouts;

    Turnouts(List<Turnout> turnouts) {
        this.turnouts = turnouts;
    }

    /**
     * Who may have come to a seminar, read once: whoever was noted, with or without a place. Where nobody noted who came,
     * whoever had a place may have; in the room and online apart, as nobody stands at a door online.
     */
    public Predicate<Correspondent> mayHaveCome(long seminarId) {
        return mayHaveCome(turnout -> turnout.at(seminarId));
    }

    /** The same for some of the people at it, without reading the others. */
    public Predicate<Correspondent> mayHaveCome(long seminarId, Collection<Correspondent> people) {
        List<Long> asked = people.stream().map(Correspondent::registrationId).toList();
        return mayHaveCome(turnout -> turnout.of(seminarId, asked));
    }

    private Predicate<Correspondent> mayHaveCome(Function<Turnout, Noted> ask) {
        return turnouts.stream()
                .map(ask)
                .map(Turnouts::mayHaveCome)
                .reduce(Predicate::and)
                .orElse(Turnouts::hadPlace);
    }

    private static Predicate<Correspondent> mayHaveCome(Noted noted) {
        return person -> noted.came().contains(person.registrationId())
                || !noted.kinds().contains(person.attendance().kind()) && hadPlace(person);
    }

    private static boolean hadPlace(Correspondent person) {
        return person.state() == RegistrationState.CONFIRMED;
    }
}
