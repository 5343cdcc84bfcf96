package org.coproduction.seminars.resource;

import java.time.Instant;

/** A resource with what an edit needs to come back with. */
public record StoredResource(long id, long version, Instant updatedAt, ResourceDetails details) {

    static StoredResource of(Resource resource) {
        return new StoredResource(resource.id(), resource.version(), resource.updatedAt(), resource.details());
    }

    public String path() {
        return "/resources/" + details.slug();
    }
}
