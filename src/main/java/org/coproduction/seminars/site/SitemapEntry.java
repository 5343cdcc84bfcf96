package org.coproduction.seminars.site;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public page in the sitemap.
 *
 * @param changed when what it shows last changed; null where that isn’t known
 */
public record SitemapEntry(String path, @Nullable Instant changed) {

    /** The page that lists others, which changes with each of them. */
    public static SitemapEntry listOf(String path, Collection<SitemapEntry> listed) {
        return new SitemapEntry(
                path,
                listed.stream()
                        .map(SitemapEntry::changed)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }
}
