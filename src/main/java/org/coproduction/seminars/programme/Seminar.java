package org.coproduction.seminars.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.PermanentId;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.programme.SeminarDetails.Registration;
import org.jspecify.annotations.Nullable;

/** One of the series’ days. */
@Entity
@Table(name = "seminar")
class Seminar extends Editable {

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String afterwards;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private SeminarStatus status;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private SeminarFormat format;

    @Embedded
    private SeminarDate date;

    @Column(nullable = false)
    private String venueName;

    @Column(nullable = false)
    private String venueAddress;

    @Column(nullable = false)
    private String venueTown;

    @Column(nullable = false)
    private String access;

    @Column(nullable = false)
    private String topics;

    @Column(nullable = false)
    private String easyRead;

    @Column(nullable = false)
    private int calendarSequence;

    private @Nullable Integer capacityInPerson;

    private @Nullable Integer capacityOnline;

    private @Nullable LocalDate registrationOpensOn;

    private @Nullable LocalDate registrationClosesOn;

    @Embedded
    private Guidance guidance;

    @Embedded
    private Joining joining;

    @ElementCollection
    @CollectionTable(name = "seminar_access", joinColumns = @JoinColumn(name = "seminar_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<AccessKind, AccessFact> accessFacts = new EnumMap<>(AccessKind.class);

    @ElementCollection
    @CollectionTable(name = "seminar_host", joinColumns = @JoinColumn(name = "seminar_id"))
    @OrderColumn(name = "position")
    @Column(name = "partner_id", nullable = false)
    private List<Long> hosts = new ArrayList<>();

    protected Seminar() {}

    Seminar(SeminarDetails details) {
        apply(details);
    }

    /** What an editor changed; calendars are told of a new day, place, state or way to join. */
    void change(SeminarDetails details) {
        boolean moved = !date.equals(details.date())
                || !venue().equals(details.venue())
                || details.guidance().isElsewhere(guidance)
                || format != details.format()
                || status != details.status()
                || !joining.equals(details.joining());
        apply(details);
        if (moved) {
            calendarSequence++;
        }
    }

    private void apply(SeminarDetails details) {
        number = details.number();
        slug = details.slug().text();
        title = details.title();
        summary = details.summary();
        text = details.text().source();
        afterwards = details.afterwards().source();
        status = details.status();
        format = details.format();
        date = details.date();
        venueName = details.venue().name();
        venueAddress = details.venue().address();
        venueTown = details.venue().town();
        access = details.access().source();
        topics = details.topics().source();
        easyRead = details.easyRead().source();
        apply(details.registration());
        guidance = details.guidance();
        joining = details.joining();
        if (!accessFacts.equals(details.accessFacts())) {
            accessFacts.clear();
            accessFacts.putAll(details.accessFacts());
        }
        if (!hosts.equals(details.hosts())) {
            hosts.clear();
            hosts.addAll(details.hosts());
        }
    }

    private void apply(Registration registration) {
        changeCapacity(registration.capacity());
        registrationOpensOn = registration.opensOn();
        registrationClosesOn = registration.closesOn();
    }

    Slug slug() {
        return Slug.of(slug);
    }

    SeminarStatus status() {
        return status;
    }

    SeminarDetails details() {
        return new SeminarDetails(
                number,
                slug(),
                title,
                summary,
                new Markdown(text),
                new Markdown(afterwards),
                status,
                format,
                date,
                venue(),
                new Markdown(access),
                new Markdown(topics),
                new Markdown(easyRead),
                new Registration(capacity(), registrationOpensOn, registrationClosesOn),
                List.copyOf(hosts),
                guidance,
                Map.copyOf(accessFacts),
                joining);
    }

    void changeCapacity(Capacity capacity) {
        capacityInPerson = capacity.inPerson();
        capacityOnline = capacity.online();
    }

    private Capacity capacity() {
        return new Capacity(capacityInPerson, capacityOnline);
    }

    private SeminarDetails.Venue venue() {
        return new SeminarDetails.Venue(venueName, venueAddress, venueTown);
    }

    Joining joining() {
        return joining;
    }

    SeminarFacts facts() {
        return new SeminarFacts(
                id(),
                slug,
                number,
                title,
                summary,
                status,
                format,
                date,
                venue().inWords(),
                capacity(),
                registrationOpensOn,
                registrationClosesOn,
                new CalendarIdentity(PermanentId.of(SeminarCatalogue.KIND, id(), createdAt()), calendarSequence),
                updatedAt(),
                venueAddress);
    }
}
