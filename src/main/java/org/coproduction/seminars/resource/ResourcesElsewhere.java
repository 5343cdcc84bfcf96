package org.coproduction.seminars.resource;

import java.util.List;
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

    ResourcesElsewhere(ResourceShelf shelf, Words words) {
        this.shelf = shelf;
        this.words = words;
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
                        RelatedItem.Kind.MATERIAL, found.details().title(), found.path(), kind(found)))
                .toList();
    }

    private String kind(StoredResource found) {
        return words.get(found.details().kind().label() + ".one");
    }
}
