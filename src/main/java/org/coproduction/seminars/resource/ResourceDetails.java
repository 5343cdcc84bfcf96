package org.coproduction.seminars.resource;

import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a resource.
 *
 * @param people in the order in which they are named
 * @param seminarId the seminar that it belongs to
 * @param url where it is on the web; null if it isn’t
 * @param fileId document in the media library
 * @param note said where there is nothing to open yet
 * @param transcript of a film
 */
public record ResourceDetails(
        Slug slug,
        ResourceKind kind,
        String title,
        String summary,
        List<Long> people,
        @Nullable Long seminarId,
        @Nullable String url,
        @Nullable Long fileId,
        String note,
        boolean captions,
        Markdown transcript,
        Citation citation,
        Publication publication) {}
