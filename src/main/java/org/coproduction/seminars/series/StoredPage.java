package org.coproduction.seminars.series;

import java.time.Instant;

/** A further page with what an edit needs to come back with. */
public record StoredPage(long id, long version, PageDetails details, Instant updatedAt) {

    static StoredPage of(Page page) {
        return new StoredPage(page.id(), page.version(), page.details(), page.updatedAt());
    }
}
