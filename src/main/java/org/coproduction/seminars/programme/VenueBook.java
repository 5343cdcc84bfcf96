package org.coproduction.seminars.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the buildings in which seminars take place, and what is known of their access. */
@Service
@Transactional
public class VenueBook {

    private final Venues venues;
    private final Seminars seminars;
    private final AuditLog audit;
    private final Clock clock;

    VenueBook(Venues venues, Seminars seminars, AuditLog audit, Clock clock) {
        this.venues = venues;
        this.seminars = seminars;
        this.audit = audit;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<StoredVenue> all() {
        return venues.findAllByOrderByNameAscIdAsc().stream()
                .map(StoredVenue::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<StoredVenue> find(long id) {
        return venues.findById(id).map(StoredVenue::of);
    }

    @Transactional(readOnly = true)
    public StoredVenue get(long id) {
        return StoredVenue.of(existing(id));
    }

    /** @return its id */
    public long add(VenueDetails details) {
        return venues.save(new Venue(details)).id();
    }

    public void change(long id, long version, VenueDetails details) {
        Venue venue = existing(id);
        venue.requireVersion(version);
        venue.apply(details);
    }

    /** Seminars that say they take place there, drafts too. */
    @Transactional(readOnly = true)
    public List<SeminarFacts> seminarsAt(long id) {
        return seminars.findByGuidanceVenueIdOrderByNumber(id).stream()
                .map(Seminar::facts)
                .toList();
    }

    /** Seminars to come in a room whose page names another place than the building of which it tells. */
    @Transactional(readOnly = true)
    public List<Elsewhere> elsewhere() {
        Map<Long, VenueDetails> buildings =
                all().stream().collect(Collectors.toMap(StoredVenue::id, StoredVenue::details));
        return seminars.findByGuidanceVenueIdNotNullOrderByNumber().stream()
                .filter(seminar -> !seminar.details().date().isOverAt(clock.instant())
                        && seminar.details().needsRoom())
                .flatMap(seminar -> elsewhere(seminar, buildings))
                .toList();
    }

    private static Stream<Elsewhere> elsewhere(Seminar seminar, Map<Long, VenueDetails> buildings) {
        SeminarDetails details = seminar.details();
        return Stream.ofNullable(buildings.get(details.guidance().venueId()))
                .filter(building -> !building.isMeantBy(details.venue()))
                .map(building -> new Elsewhere(seminar.facts(), building.name()));
    }

    /** @throws IllegalStateException if a seminar takes place there */
    public void delete(long id) {
        if (!seminarsAt(id).isEmpty()) {
            throw new IllegalStateException("A seminar takes place there");
        }
        Venue venue = existing(id);
        venues.delete(venue);
        audit.record("deleted venue", venue.details().name());
    }

    private Venue existing(long id) {
        return venues.findById(id).orElseThrow(() -> new NotFoundException("venue " + id));
    }

    /** @param building its name */
    public record Elsewhere(SeminarFacts seminar, String building) {}
}
