package org.coproduction.seminars.registration;

import java.time.Instant;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a person has to ring or write to.
 *
 * @param until when the offer ends; null where there is none
 */
public record Call(
        SeminarFacts seminar,
        String reference,
        Answers.Contact contact,
        WayOfTakingPart way,
        CallAbout about,
        Instant since,
        @Nullable Instant until) {

    public CallNews news() {
        return new CallNews(about, since, until);
    }
}
