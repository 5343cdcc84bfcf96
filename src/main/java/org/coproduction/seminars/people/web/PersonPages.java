package org.coproduction.seminars.people.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.people.Appearance;
import org.coproduction.seminars.people.Appearances;
import org.coproduction.seminars.people.PersonDetails;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.people.StoredPerson;
import org.coproduction.seminars.people.web.PersonView.Group;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.springframework.stereotype.Component;

/** Gathers a person’s page, with all that they have a part in. */
@Component
class PersonPages {

    private final List<Appearances> sources;
    private final MediaLibrary media;
    private final MarkdownRenderer markdown;

    PersonPages(List<Appearances> sources, MediaLibrary media, MarkdownRenderer markdown) {
        this.sources = sources;
        this.media = media;
        this.markdown = markdown;
    }

    PersonView of(StoredPerson person) {
        PersonDetails details = person.details();
        List<Appearance> appearances = sources.stream()
                .flatMap(source -> source.of(person.id()).stream())
                .toList();
        return new PersonView(
                new PersonName(person.id(), details.slug().text(), details.name(), details.role()),
                details.affiliation(),
                details.team().member() ? details.team().part() : "",
                markdown.render(details.bio()),
                details.links(),
                details.orcid() == null ? null : "https://orcid.org/" + details.orcid(),
                media.image(details.photoId()),
                Arrays.stream(Appearance.Kind.values())
                        .map(kind -> new Group(kind.label(), of(kind, appearances)))
                        .filter(group -> !group.appearances().isEmpty())
                        .toList());
    }

    private static List<Appearance> of(Appearance.Kind kind, List<Appearance> appearances) {
        return appearances.stream().filter(one -> one.kind() == kind).toList();
    }
}
