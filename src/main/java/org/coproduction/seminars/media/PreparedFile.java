package org.coproduction.seminars.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is stored.
 *
 * @param receivedAt when it came in
 * @param preview a smaller copy of a large picture
 * @param webp the same picture again
 */
record PreparedFile(
        FileKind kind,
        Instant receivedAt,
        byte[] bytes,
        byte @Nullable [] preview,
        Renditions webp,
        @Nullable Integer width,
        @Nullable Integer height) {

    static PreparedFile document(FileKind kind, Instant receivedAt, byte[] bytes) {
        return new PreparedFile(kind, receivedAt, bytes, null, Renditions.NONE, null, null);
    }
}
