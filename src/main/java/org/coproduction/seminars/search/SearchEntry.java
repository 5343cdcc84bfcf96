package org.coproduction.seminars.search;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * Something public that can be found.
 *
 * @param kind message key of what it is, such as “Seminar”
 * @param path where it is, with a fragment if it is part of a page
 * @param date for the order: what is near in time comes a little earlier
 * @param when the date in words; empty if none is shown
 * @param keywords names of people, places and topics that belong to it
 * @param texts what its page says
 */
public record SearchEntry(
        String kind,
        String title,
        String path,
        @Nullable LocalDate date,
        String when,
        List<String> keywords,
        String summary,
        List<Markdown> texts) {

    public static SearchEntry of(String kind, String title, String path) {
        return new SearchEntry(kind, title, path, null, "", List.of(), "", List.of());
    }

    public SearchEntry on(@Nullable LocalDate day, @Nullable String inWords) {
        return new SearchEntry(kind, title, path, day, inWords == null ? "" : inWords, keywords, summary, texts);
    }

    public SearchEntry keywords(List<String> words) {
        return new SearchEntry(kind, title, path, date, when, List.copyOf(words), summary, texts);
    }

    public SearchEntry summary(String words) {
        return new SearchEntry(kind, title, path, date, when, keywords, words, texts);
    }

    public SearchEntry texts(List<Markdown> markdown) {
        return new SearchEntry(kind, title, path, date, when, keywords, summary, List.copyOf(markdown));
    }
}
