package org.coproduction.seminars.resource;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.content.SlugHistory;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the resources. */
@Service
@Transactional
public class ResourceShelf {

    private static final String KIND = "resource";

    private final Resources resources;
    private final SlugHistory history;
    private final AuditLog audit;
    private final Clock clock;

    ResourceShelf(Resources resources, SlugHistory history, AuditLog audit, Clock clock) {
        this.resources = resources;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that the public may see, by title, in one query. */
    @Transactional(readOnly = true)
    public List<StoredResource> published() {
        return stored(resources.published());
    }

    @Transactional(readOnly = true)
    List<StoredResource> publishedFor(long seminarId) {
        return stored(resources.publishedFor(seminarId));
    }

    @Transactional(readOnly = true)
    List<StoredResource> publishedWith(long personId) {
        return stored(resources.publishedWith(personId));
    }

    @Transactional(readOnly = true)
    public List<StoredResource> search(String words) {
        return stored(resources.search(SearchWords.escaped(words)));
    }

    private static List<StoredResource> stored(List<Resource> found) {
        return found.stream().map(StoredResource::of).toList();
    }

    /**
     * One that the public may see.
     *
     * @throws MovedException if it has another address now
     */
    @Transactional(readOnly = true)
    public StoredResource bySlug(String slug) {
        return resources
                .findBySlug(slug)
                .map(StoredResource::of)
                .filter(ResourceShelf::isPublished)
                .orElseThrow(() -> notHere(slug));
    }

    private RuntimeException notHere(String slug) {
        return history.find(KIND, slug)
                .flatMap(resources::findById)
                .map(StoredResource::of)
                .filter(ResourceShelf::isPublished)
                .<RuntimeException>map(found -> new MovedException(found.path()))
                .orElseGet(() -> new NotFoundException("resource " + slug));
    }

    private static boolean isPublished(StoredResource found) {
        return found.details().publication().isPublished();
    }

    /** A publication that the public may see. */
    @Transactional(readOnly = true)
    public StoredResource publication(String slug) {
        StoredResource found = bySlug(slug);
        if (found.details().kind() != ResourceKind.PUBLICATION) {
            throw new NotFoundException("publication " + slug);
        }
        return found;
    }

    /** Public films without checked captions or a transcript, in the order of the promised day. */
    @Transactional(readOnly = true)
    public List<StoredResource> filmsToCaption() {
        return published().stream()
                .filter(film -> isUnfinished(film.details()))
                .sorted(Comparator.comparing(
                        film -> film.details().recording().promisedOn(), Comparator.nullsFirst(naturalOrder())))
                .toList();
    }

    private boolean isUnfinished(ResourceDetails details) {
        Opening opening = details.openingOn(UkTime.today(clock));
        return opening == Opening.FOLLOWS || opening == Opening.WITHHELD;
    }

    @Transactional(readOnly = true)
    public StoredResource get(long id) {
        return StoredResource.of(find(id));
    }

    /**
     * @return the id
     * @throws SlugTakenException if another resource has the slug
     * @throws FilmRefusedException if a film would be shown without what belongs to it
     */
    public long add(ResourceDetails details) {
        requireFree(details);
        return resources.save(new Resource(details, UkTime.today(clock))).id();
    }

    /**
     * @throws SlugTakenException if another resource has the new slug
     * @throws FilmRefusedException if a film would be shown without what belongs to it
     */
    public void change(long id, long version, ResourceDetails details) {
        Resource resource = find(id);
        resource.requireVersion(version);
        Slug before = resource.details().slug();
        if (!before.equals(details.slug())) {
            requireFree(details);
        }
        resource.apply(details, UkTime.today(clock));
        history.changed(KIND, id, before, details.slug());
    }

    public void delete(long id) {
        Resource resource = find(id);
        resources.delete(resource);
        history.forget(KIND, id);
        audit.record("deleted resource", resource.details().title());
    }

    private void requireFree(ResourceDetails details) {
        if (resources.existsBySlug(details.slug().text())) {
            throw new SlugTakenException(details.slug());
        }
    }

    private Resource find(long id) {
        return resources.findById(id).orElseThrow(() -> new NotFoundException("resource " + id));
    }
}
