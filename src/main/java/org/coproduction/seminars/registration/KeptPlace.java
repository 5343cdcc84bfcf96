package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.coproduction.seminars.programme.PlaceKind;

/** Places of a seminar that are kept back, for a group or for somebody the organisers choose. */
@Entity
@NotPublic
@Table(name = "kept_place")
class KeptPlace extends Editable {

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PlaceKind placeKind;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String purpose;

    protected KeptPlace() {}

    KeptPlace(long seminarId, KeptPlaceDetails details) {
        this.seminarId = seminarId;
        apply(details);
    }

    final void apply(KeptPlaceDetails details) {
        placeKind = details.kind();
        number = details.number();
        purpose = details.purpose();
    }

    /** Gives one of several away. */
    void takeOne() {
        number--;
    }

    void giveOneBack() {
        number++;
    }

    KeptPlaceDetails details() {
        return new KeptPlaceDetails(placeKind, number, purpose);
    }
}
