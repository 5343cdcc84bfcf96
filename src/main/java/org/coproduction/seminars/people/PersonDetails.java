package org.coproduction.seminars.people;

import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a person, in the person’s own words.
 *
 * @param orcid sixteen digits in groups of four; null without one
 * @param photoId image in the media library
 */
public record PersonDetails(
        Slug slug,
        String name,
        String role,
        String affiliation,
        Markdown bio,
        List<PersonLink> links,
        @Nullable String orcid,
        @Nullable Long photoId,
        TeamPlace team,
        Publication publication) {

    /**
     * @param member whether they belong to the research team
     * @param part what they do in it
     * @param position place in the team, smallest first
     */
    public record TeamPlace(boolean member, String part, int position) {

        public static final TeamPlace NONE = new TeamPlace(false, "", 100);
    }
}
