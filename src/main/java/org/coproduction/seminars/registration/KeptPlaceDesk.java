package org.coproduction.seminars.registration;

import java.util.Optional;
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

    /** @return what it was kept back for; empty if there was none of this kind */
    Optional<String> takeKept(long seminarId, @Nullable Long id, PlaceKind kind) {
        if (id == null) {
            return Optional.empty();
        }
        return keptPlaces
                .findByIdAndSeminarId(id, seminarId)
                .filter(place -> place.details().kind() == kind)
                .map(this::takeOne)
                .map(place -> place.details().purpose());
    }

    /** Keeps a place back again that somebody was given and does not need any more. */
    private void giveBack(long seminarId, PlaceKind kind, String purpose) {
        keptPlaces.findBySeminarIdOrderByPlaceKindAscIdAsc(seminarId).stream()
                .filter(place -> place.details().kind() == kind
                        && place.details().purpose().equals(purpose))
                .findFirst()
                .ifPresentOrElse(
                        KeptPlace::giveOneBack,
                        () -> keptPlaces.save(new KeptPlace(seminarId, new KeptPlaceDetails(kind, 1, purpose))));
    }

    /** Whoever was given a kept place and moves to one of the other kind does not need it any more. */
    void giveBackIfMoved(Registration registration, PlaceKind before) {
        if (registration.placeKind() != before) {
            giveBack(registration, before);
        }
    }

    /** The place of somebody who has had it, if it had been kept back. */
    void giveBack(Registration registration, PlaceKind kind) {
        String purpose = registration.endKeptFor();
        if (!purpose.isEmpty()) {
            giveBack(registration.seminarId(), kind, purpose);
        }
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
