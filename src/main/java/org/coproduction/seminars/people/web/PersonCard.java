package org.coproduction.seminars.people.web;

import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
record PersonCard(
        PersonName person,
        String affiliation,
        String teamPart,
        @Nullable ImageView photo) {

    static PersonCard of(PersonRow row, @Nullable ImageView photo) {
        return new PersonCard(row.personName(), row.affiliation(), row.teamPart(), photo);
    }
}
