package org.coproduction.seminars.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is stored.
 *
 * @param receivedAt when it came in
 * @param preview a smaller copy of a large picture
 */
record PreparedFile(
        FileKind kind,
        Instant receivedAt,
        byte[] bytes,
        byte @Nullable [] preview,
        @Nullable Integer width,
        @Nullable Integer height) {

    static PreparedFile document(FileKind kind, Instant receivedAt, byte[] bytes) {
        return new PreparedFile(kind, receivedAt, bytes, null, null, null);
    }
}
