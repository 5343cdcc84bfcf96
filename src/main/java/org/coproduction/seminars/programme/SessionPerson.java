package org.coproduction.seminars.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody’s part in a session. */
@Embeddable
record SessionPerson(
        @Column(nullable = false) long personId,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        SessionPart part) {}
