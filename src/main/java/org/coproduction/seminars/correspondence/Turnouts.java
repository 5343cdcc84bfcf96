package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.seminars.registration.Correspondent;
import org.springframework.stereotype.Component;

/** What all who know it say about who came. */
@Component
public class Turnouts {

    private final List<Turnout> turnouts;

    Turnouts(List<Turnout> turnouts) {
        this.turnouts = turnouts;
    }

    /** Who may have come to a seminar, read once; where nobody noted who came, whoever had a place may have. */
    public Predicate<Correspondent> mayHaveCome(long seminarId) {
        List<Set<Long>> came = turnouts.stream()
                .flatMap(turnout -> turnout.at(seminarId).stream())
                .toList();
        return person -> came.stream().allMatch(those -> those.contains(person.registrationId()));
    }
}
