package org.coproduction.seminars.correspondence;

import java.util.List;
import org.coproduction.seminars.registration.Correspondent;
import org.springframework.stereotype.Component;

/** What all who know it say about who came. */
@Component
public class Turnouts {

    private final List<Turnout> turnouts;

    Turnouts(List<Turnout> turnouts) {
        this.turnouts = turnouts;
    }

    /** Where nobody noted who came, whoever had a place may have. */
    public boolean mayHaveCome(Correspondent person) {
        return turnouts.stream()
                .flatMap(turnout -> turnout.at(person.seminarId()).stream())
                .allMatch(those -> those.contains(person.registrationId()));
    }
}
