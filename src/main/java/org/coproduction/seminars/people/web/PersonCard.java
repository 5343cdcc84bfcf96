package org.coproduction.seminars.people.web;

import java.util.Locale;
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

    /** The first letter of the surname. */
    public String letter() {
        String surname = person.surname();
        return surname.substring(0, surname.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK);
    }

    /** Its place in the list. */
    public String anchor() {
        return "person-" + person.slug();
    }

    static PersonCard of(PersonRow row, @Nullable ImageView photo) {
        return new PersonCard(row.personName(), row.affiliation(), row.teamPart(), photo);
    }
}
