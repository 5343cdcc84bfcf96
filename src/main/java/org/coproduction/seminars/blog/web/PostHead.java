package org.coproduction.seminars.blog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.coproduction.seminars.blog.PostDetails;
import org.coproduction.seminars.blog.PostKind;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.blog.Topic;
import org.coproduction.seminars.blog.web.Authors.Author;
import org.coproduction.seminars.common.UkTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a post, and stands for it in the list.
 *
 * @param label message key of its kind
 * @param closes the last day in words, for what closes
 * @param revised when its words were last changed in earnest, in words
 * @param minutes how long reading it takes, at least one
 */
record PostHead(
        String path,
        String title,
        PostKind kind,
        String label,
        @Nullable String closes,
        boolean outOfDate,
        String published,
        @Nullable String revised,
        String summary,
        int minutes,
        List<Author> authors,
        List<Topic> topics) {

    private static final int WORDS_A_MINUTE = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static PostHead of(StoredPost post, Map<Long, Author> authors, Instant now) {
        PostDetails details = post.details();
        LocalDate closesOn = details.closesOn();
        return new PostHead(
                post.path(),
                details.title(),
                details.kind(),
                details.kind().label(),
                closesOn == null ? null : UkTime.date(closesOn),
                post.isOutOfDateAt(now),
                dayInWords(post),
                inWords(details.revisedOn()),
                details.summary(),
                minutes(details.body().source()),
                details.authors().stream()
                        .map(authors::get)
                        .filter(Objects::nonNull)
                        .toList(),
                details.topics());
    }

    /** The day on which it was published. */
    static String dayInWords(StoredPost post) {
        return UkTime.shortDate(UkTime.at(post.shownSince()).toLocalDate());
    }

    private static @Nullable String inWords(@Nullable LocalDate date) {
        return date == null ? null : UkTime.shortDate(date);
    }

    private static int minutes(String text) {
        long words = SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).count();
        return (int) Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }
}
