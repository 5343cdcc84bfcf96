package org.coproduction.seminars.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a publication is quoted.
 *
 * @param authors “Surname, Initials”, parted by semicolons
 * @param publicationYear null if unknown
 * @param doi without the address of the resolver, such as {@code 10.1111/jpm.12281}; empty if there is none
 */
@Embeddable
public record Citation(
        @Column(nullable = false) String authors,
        @Nullable Integer publicationYear,
        @Column(nullable = false) String journal,
        @Column(nullable = false) String volume,
        @Column(nullable = false) String issue,
        @Column(nullable = false) String pages,
        @Column(nullable = false) String doi) {

    public static final Citation NONE = new Citation("", null, "", "", "", "", "");
}
