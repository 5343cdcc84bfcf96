package org.coproduction.seminars.people;

import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/** One line of a list of people. */
public record PersonRow(
        long id,
        String slug,
        String name,
        String role,
        String affiliation,
        @Nullable Long photoId,
        boolean teamMember,
        String teamPart,
        int teamPosition,
        Publication publication) {

    public PersonName personName() {
        return new PersonName(id, slug, name, role);
    }
}
