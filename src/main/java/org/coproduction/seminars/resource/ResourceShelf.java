package org.coproduction.seminars.resource;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the resources. */
@Service
@Transactional
public class ResourceShelf {

    private final Resources resources;
    private final AuditLog audit;

    ResourceShelf(Resources resources, AuditLog audit) {
        this.resources = resources;
        this.audit = audit;
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

    /** A publication that the public may see. */
    @Transactional(readOnly = true)
    public StoredResource publication(String slug) {
        return resources
                .findBySlug(slug)
                .map(StoredResource::of)
                .filter(found -> found.details().publication().isPublished()
                        && found.details().kind() == ResourceKind.PUBLICATION)
                .orElseThrow(() -> new NotFoundException("publication " + slug));
    }

    @Transactional(readOnly = true)
    public StoredResource get(long id) {
        return StoredResource.of(find(id));
    }

    /**
     * @return the id
     * @throws SlugTakenException if another resource has the slug
     */
    public long add(ResourceDetails details) {
        requireFree(details);
        return resources.save(new Resource(details)).id();
    }

    /** @throws SlugTakenException if another resource has the new slug */
    public void change(long id, long version, ResourceDetails details) {
        Resource resource = find(id);
        resource.requireVersion(version);
        if (!resource.details().slug().equals(details.slug())) {
            requireFree(details);
        }
        resource.apply(details);
    }

    public void delete(long id) {
        Resource resource = find(id);
        resources.delete(resource);
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
