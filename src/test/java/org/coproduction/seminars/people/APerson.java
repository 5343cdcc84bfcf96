package org.coproduction.seminars.people;

import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.people.PersonDetails.TeamPlace;

/** A person for tests: a public speaker unless said. */
public final class APerson {

    private final String name;
    private String slug;
    private TeamPlace team = TeamPlace.NONE;
    private Publication publication = Publication.PUBLISHED;

    private APerson(String name) {
        this.name = name;
        this.slug = Slug.from(name).text();
    }

    public static APerson named(String name) {
        return new APerson(name);
    }

    public APerson at(String slug) {
        this.slug = slug;
        return this;
    }

    public APerson inTheTeam(String part, int position) {
        this.team = new TeamPlace(true, part, position);
        return this;
    }

    public APerson draft() {
        this.publication = Publication.DRAFT;
        return this;
    }

    public PersonDetails details() {
        return new PersonDetails(
                Slug.of(slug),
                name,
                "Role of " + name,
                "Example University",
                new Markdown("Some **words** about them."),
                List.of(new PersonLink("Home page", "https://example.org/me")),
                "0000-0002-1825-0097",
                null,
                team,
                publication);
    }
}
