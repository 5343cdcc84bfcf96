package org.coproduction.seminars.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is known of one {@link AccessKind}.
 *
 * @param words what somebody needs to know besides, or empty
 */
@Embeddable
public record AccessFact(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        AccessState state,

        @Column(nullable = false) String words) {

    public static final AccessFact UNKNOWN = new AccessFact(AccessState.UNKNOWN, "");

    /** Whether it tells anybody anything: it is known, or somebody has said what is being done to find out. */
    public boolean isStated() {
        return state != AccessState.UNKNOWN || !words.isBlank();
    }
}
