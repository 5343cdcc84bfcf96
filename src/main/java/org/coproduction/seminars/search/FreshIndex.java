package org.coproduction.seminars.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.ContentStamp;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out an index that is true at this moment: as long as nothing has changed, the same one. */
@Component
class FreshIndex {

    /** For changes that went past Hibernate, such as by hand in the database. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final List<SearchSource> sources;
    private final ContentStamp stamp;
    private final MarkdownRenderer markdown;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    FreshIndex(List<SearchSource> sources, ContentStamp stamp, MarkdownRenderer markdown, Clock clock) {
        this.sources = sources;
        this.stamp = stamp;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** Call in a transaction that sees what others commit. */
    SearchIndex get() {
        Kept present = kept;
        return present != null && present.isTrueFor(stamp.current(), clock.instant()) ? present.index() : renewed();
    }

    /** One at a time: who had to wait finds that it is done. The stamp is read before the entries that it vouches for. */
    private synchronized SearchIndex renewed() {
        Kept present = kept;
        String now = stamp.current();
        if (present == null || !present.isTrueFor(now, clock.instant())) {
            present = make(now, clock.instant());
            kept = present;
        }
        return present.index();
    }

    private Kept make(String stamped, Instant now) {
        List<IndexedEntry> entries = sources.stream()
                .flatMap(source -> source.entries(now).stream())
                .map(this::indexed)
                .toList();
        Instant end = sources.stream()
                .map(source -> source.nextChange(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(change -> change.isBefore(now.plus(GOOD_FOR)))
                .orElse(now.plus(GOOD_FOR));
        return new Kept(stamped, now, end, SearchIndex.of(entries));
    }

    private IndexedEntry indexed(SearchEntry entry) {
        String text = entry.texts().stream()
                .filter(source -> !source.isBlank())
                .map(this::words)
                .collect(Collectors.joining("\n"));
        return new IndexedEntry(entry, text);
    }

    private String words(Markdown text) {
        return markdown.words(text);
    }

    /** @param end the first instant at which it may no longer be true */
    private record Kept(String stamp, Instant start, Instant end, SearchIndex index) {

        boolean isTrueFor(String present, Instant now) {
            return stamp.equals(present) && !now.isBefore(start) && now.isBefore(end);
        }
    }
}
