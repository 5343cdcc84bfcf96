package org.coproduction.seminars.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.Editable;

/** A building in which seminars take place. */
@Entity
@Table(name = "venue")
class Venue extends Editable {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String town;

    @Column(nullable = false)
    private String notAccessible;

    @ElementCollection
    @CollectionTable(name = "venue_access", joinColumns = @JoinColumn(name = "venue_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<AccessKind, AccessFact> access = new EnumMap<>(AccessKind.class);

    protected Venue() {}

    Venue(VenueDetails details) {
        apply(details);
    }

    final void apply(VenueDetails details) {
        name = details.name();
        address = details.address();
        town = details.town();
        notAccessible = details.notAccessible().source();
        if (!access.equals(details.access())) {
            access.clear();
            access.putAll(details.access());
        }
    }

    VenueDetails details() {
        return new VenueDetails(name, address, town, new Markdown(notAccessible), Map.copyOf(access));
    }
}
