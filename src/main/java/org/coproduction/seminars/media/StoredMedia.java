package org.coproduction.seminars.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of the library, as its editors see it.
 *
 * @param preview a small picture; none for documents
 */
public record StoredMedia(
        long id,
        long version,
        MediaDetails details,
        FileKind kind,
        FileView file,
        @Nullable ImageView preview,
        String uploadedBy,
        Instant uploadedAt) {

    static StoredMedia of(MediaItem item) {
        return new StoredMedia(
                item.id(),
                item.version(),
                item.details(),
                item.kind(),
                item.file(),
                item.preview(),
                item.uploadedBy(),
                item.uploadedAt());
    }
}
