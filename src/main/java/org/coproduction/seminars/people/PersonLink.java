package org.coproduction.seminars.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A page elsewhere that belongs to a person. */
@Embeddable
public record PersonLink(
        @Column(nullable = false) String label,
        @Column(nullable = false) String url) {}
