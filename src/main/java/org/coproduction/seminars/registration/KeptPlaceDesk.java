package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for a place among those that are free and those that are kept back; call it while the seminar is locked. */
@Component
class KeptPlaceDesk {

    private final PlaceCounts counts;
    private final KeptPlaces keptPlaces;

    KeptPlaceDesk(PlaceCounts counts, KeptPlaces keptPlaces) {
        this.counts = counts;
        this.keptPlaces = keptPlaces;
    }

    PlaceSum sum(SeminarFacts seminar, PlaceKind kind) {
        return seminar.sum(kind, counts.of(seminar.id()));
    }

    /** @return whether there was one of this kind; it is no longer kept back then */
    boolean takeKept(long seminarId, @Nullable Long id, PlaceKind kind) {
        if (id == null) {
            return false;
        }
        return keptPlaces
                .findByIdAndSeminarId(id, seminarId)
                .filter(place -> place.details().kind() == kind)
                .map(this::takeOne)
                .isPresent();
    }

    private KeptPlace takeOne(KeptPlace place) {
        if (place.details().number() == 1) {
            keptPlaces.delete(place);
        } else {
            place.takeOne();
        }
        return place;
    }
}
