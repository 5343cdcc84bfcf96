package org.coproduction.seminars.common;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A name for one thing that never changes, whatever becomes of its title, its address or the site’s own host: calendars and feed
 * readers know the thing again by it.
 */
public record PermanentId(UUID uuid) {

    /** Made of what never changes of a thing; the instant keeps the things of two sites apart. */
    public static PermanentId of(String kind, long id, Instant createdAt) {
        String name = kind + "/" + id + "/" + createdAt.truncatedTo(ChronoUnit.MICROS);
        return new PermanentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public String uri() {
        return "urn:uuid:" + uuid;
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
