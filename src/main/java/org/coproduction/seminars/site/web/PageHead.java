package org.coproduction.seminars.site.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code fragments/head} writes for a public page besides title and description; addresses are absolute.
 *
 * @param imageWords what the picture says
 */
public record PageHead(
        String canonical,
        String type,
        String image,
        String imageWords,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable LinkedData linkedData,
        List<MetaTag> citation,
        List<FeedLink> feeds) {}
