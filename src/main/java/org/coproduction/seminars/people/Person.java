package org.coproduction.seminars.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.people.PersonDetails.TeamPlace;
import org.jspecify.annotations.Nullable;

/** A speaker or a member of the research team. */
@Entity
@Table(name = "person")
class Person extends Editable {

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String role;

    @Column(nullable = false)
    private String affiliation;

    @Column(nullable = false)
    private String bio;

    @ElementCollection
    @CollectionTable(name = "person_link", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonLink> links = new ArrayList<>();

    private @Nullable String orcid;

    private @Nullable Long photoId;

    @Column(nullable = false)
    private boolean teamMember;

    @Column(nullable = false)
    private String teamPart;

    @Column(nullable = false)
    private int teamPosition;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Publication publication;

    @Column(nullable = false)
    private boolean wasPublic;

    protected Person() {}

    Person(PersonDetails details) {
        apply(details);
    }

    final void apply(PersonDetails details) {
        slug = details.slug().text();
        name = details.name();
        role = details.role();
        affiliation = details.affiliation();
        bio = details.bio().source();
        orcid = details.orcid();
        photoId = details.photoId();
        teamMember = details.team().member();
        teamPart = details.team().part();
        teamPosition = details.team().position();
        publication = details.publication();
        wasPublic |= isPublished();
        if (!links.equals(details.links())) {
            links.clear();
            links.addAll(details.links());
        }
    }

    Slug slug() {
        return Slug.of(slug);
    }

    boolean isPublished() {
        return publication.isPublished();
    }

    /** Whether the public could see the page once, and cannot now. */
    boolean isWithdrawn() {
        return wasPublic && !isPublished();
    }

    PersonDetails details() {
        return new PersonDetails(
                slug(),
                name,
                role,
                affiliation,
                new Markdown(bio),
                List.copyOf(links),
                orcid,
                photoId,
                new TeamPlace(teamMember, teamPart, teamPosition),
                publication);
    }
}
