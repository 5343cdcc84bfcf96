package org.coproduction.seminars.resource;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.people.Appearance;
import org.coproduction.seminars.people.Appearances;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.RelatedToSeminar;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Resources on the pages of people and seminars. */
@Component
class ResourcesElsewhere implements Appearances, RelatedToSeminar {

    private final ResourceShelf shelf;
    private final Words words;
    private final Clock clock;

    ResourcesElsewhere(ResourceShelf shelf, Words words, Clock clock) {
        this.shelf = shelf;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Appearance> of(long personId) {
        return shelf.publishedWith(personId).stream()
                .map(found ->
                        new Appearance(Appearance.Kind.RESOURCE, found.details().title(), found.path(), kind(found)))
                .toList();
    }

    @Override
    public List<RelatedItem> relatedTo(long seminarId) {
        return shelf.publishedFor(seminarId).stream()
                .map(found -> new RelatedItem(
                        RelatedItem.Kind.MATERIAL,
                        found.details().title(),
                        found.path(),
                        kind(found),
                        found.details().people()))
                .toList();
    }

    private String kind(StoredResource found) {
        ResourceDetails details = found.details();
        String kind = words.get(details.kind().label() + ".one");
        return switch (details.openingOn(UkTime.today(clock))) {
            case NOTHING, WITHHELD ->
                details.kind() == ResourceKind.FILM || !details.note().isEmpty()
                        ? words.get("resource.note.absent", kind)
                        : kind;
            case FOLLOWS -> words.get("resource.note.follows", kind);
            case OPEN -> details.kind() == ResourceKind.FILM ? words.get("resource.note.film", kind) : kind;
        };
    }
}
