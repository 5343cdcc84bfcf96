package org.coproduction.seminars.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to be told, as a page shows it; by the time that they have been told, there may be other news.
 *
 * @param until when the offer ends; null where there is none
 */
public record CallNews(
        CallAbout about, Instant since, @Nullable Instant until) {

    /** To be handed back once they have been told. */
    public String key() {
        return about + " " + since + " " + until;
    }
}
