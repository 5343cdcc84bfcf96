package org.coproduction.seminars.people.web;

import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.people.Appearance;
import org.coproduction.seminars.people.PersonLink;
import org.coproduction.seminars.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * All that a person’s page shows.
 *
 * @param teamPart part in the research team, or empty
 */
record PersonView(
        PersonName person,
        String affiliation,
        String teamPart,
        SafeHtml bio,
        List<PersonLink> links,
        @Nullable String orcidHref,
        @Nullable ImageView photo,
        List<Group> groups) {

    /** @param label message key */
    record Group(String label, List<Appearance> appearances) {}
}
