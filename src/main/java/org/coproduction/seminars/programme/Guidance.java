package org.coproduction.seminars.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What helps people to decide whether to come to a seminar, and to take part.
 *
 * @param venueId whose access facts hold; see {@link VenueBook}
 * @param changeNote why it is postponed, cancelled or moved online, and what happens now
 * @param whoFor whom it is meant for, in Markdown
 * @param online how to take part online, in Markdown
 * @param contact who answers questions about access
 * @param listener who is there to talk to on the day, or empty
 * @param interpretersBy until when interpreters can be asked for
 * @param materialsBy by when slides and films are promised
 */
@Embeddable
public record Guidance(
        @Nullable Long venueId,
        @Column(nullable = false) String changeNote,
        @Column(nullable = false) String whoFor,
        @Column(nullable = false) String online,
        @Embedded AccessContact contact,
        @Column(nullable = false) String listener,
        @Nullable LocalDate interpretersBy,
        @Nullable LocalDate materialsBy,
        @Embedded EasyReadCheck easyReadCheck) {

    public static final Guidance NONE =
            new Guidance(null, "", "", "", AccessContact.NOBODY, "", null, null, EasyReadCheck.NOT_YET);

    /** Whether the building that people knew of gave way to another one. */
    boolean isElsewhere(Guidance before) {
        return venueId != null && before.venueId != null && !venueId.equals(before.venueId);
    }

    /** The same, in another building. */
    public Guidance at(long newVenueId) {
        return new Guidance(
                newVenueId, changeNote, whoFor, online, contact, listener, interpretersBy, materialsBy, easyReadCheck);
    }
}
