package org.coproduction.seminars.resource;

/** A resource with what an edit needs to come back with. */
public record StoredResource(long id, long version, ResourceDetails details) {

    static StoredResource of(Resource resource) {
        return new StoredResource(resource.id(), resource.version(), resource.details());
    }

    /** Its place on the page of all resources. */
    public String path() {
        return "/resources#" + details.slug();
    }
}
