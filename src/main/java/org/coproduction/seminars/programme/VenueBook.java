package org.coproduction.seminars.programme;

import java.util.List;
import java.util.Optional;
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

    VenueBook(Venues venues, Seminars seminars, AuditLog audit) {
        this.venues = venues;
        this.seminars = seminars;
        this.audit = audit;
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
}
