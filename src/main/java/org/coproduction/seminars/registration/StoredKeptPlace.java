package org.coproduction.seminars.registration;

/** Places that are kept back, with what an edit needs to come back with. */
public record StoredKeptPlace(long id, long version, KeptPlaceDetails details) {

    static StoredKeptPlace of(KeptPlace place) {
        return new StoredKeptPlace(place.id(), place.version(), place.details());
    }
}
