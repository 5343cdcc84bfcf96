package org.coproduction.seminars.resource;

import java.time.LocalDate;
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
 * @param topics what it is about, in a word or two each
 * @param datedOn the day it was shown, filmed or published
 * @param licence under which others may use it; empty if nothing is said
 * @param transcript of a film, or the words of slides and documents
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
        List<String> topics,
        @Nullable LocalDate datedOn,
        String licence,
        Recording recording,
        Markdown transcript,
        Citation citation,
        Publication publication) {

    /** By law a recording may wait this long for captions and a transcript. */
    public static final int DAYS_TO_CAPTION = 14;

    /** What a visitor can do with it on that day. */
    public Opening openingOn(LocalDate today) {
        if (url == null && fileId == null) {
            return Opening.NOTHING;
        }
        if (kind != ResourceKind.FILM || recording.isChecked() && !transcript.isBlank()) {
            return Opening.OPEN;
        }
        LocalDate promised = recording.promisedOn();
        return promised != null && !today.isAfter(promised) ? Opening.FOLLOWS : Opening.WITHHELD;
    }

    boolean isShownOn(LocalDate today) {
        Opening opening = openingOn(today);
        return publication.isPublished() && (opening == Opening.OPEN || opening == Opening.FOLLOWS);
    }
}
