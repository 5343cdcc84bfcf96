package org.coproduction.seminars.correspondence;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.seminars.registration.Correspondent;

/** How often each person has had the same words about their seminar. */
final class HadBefore {

    private final Map<Place, Long> times;

    HadBefore(Collection<WordsHad> had) {
        times = had.stream()
                .collect(Collectors.toMap(one -> new Place(one.seminarId(), one.address()), WordsHad::times));
    }

    /** @param person with an address */
    int times(Correspondent person) {
        Place place = new Place(person.seminarId(), person.address());
        return times.getOrDefault(place, 0L).intValue();
    }

    private record Place(long seminarId, String address) {}
}
