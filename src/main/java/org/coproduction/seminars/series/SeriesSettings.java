package org.coproduction.seminars.series;

import java.time.LocalDate;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about the series.
 *
 * @param strapline one plain sentence
 * @param contact what else the contact page says
 * @param overview what the page about the series says
 * @param homeIntro the first lines of the home page
 * @param whoCanCome the answer to “Can I come?”
 * @param accessHelp what the contact page says first: who helps with access, and how
 * @param support whom to turn to when a subject is hard, a list
 */
public record SeriesSettings(
        String title,
        String shortTitle,
        String strapline,
        String funder,
        String hashtag,
        EmailAddress contactEmail,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Markdown contact,
        Markdown overview,
        Markdown homeIntro,
        Markdown whoCanCome,
        Markdown accessHelp,
        ContactWays ways,
        Markdown support) {}
