package org.coproduction.seminars.programme;

/** A venue with what an edit needs to come back with. */
public record StoredVenue(long id, long version, VenueDetails details) {

    static StoredVenue of(Venue venue) {
        return new StoredVenue(venue.id(), venue.version(), venue.details());
    }
}
