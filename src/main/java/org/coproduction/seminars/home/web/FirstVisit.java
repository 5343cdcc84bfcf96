package org.coproduction.seminars.home.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.series.SeriesPages;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the home page says to somebody who has never come: of two further pages that editors write, while they are public. */
@Component
class FirstVisit {

    private static final String WHAT_TO_EXPECT = "what-to-expect";
    private static final String EASY_READ = "easy-read";

    private static final Pattern SECTION = Pattern.compile("(?m)(?=^## )");
    /** Four sections, and what stands before them. */
    private static final int PARTS_SHOWN = 5;

    private final SeriesPages pages;
    private final MarkdownRenderer markdown;

    FirstVisit(SeriesPages pages, MarkdownRenderer markdown) {
        this.pages = pages;
        this.markdown = markdown;
    }

    @Nullable
    Line whatToExpect() {
        return line(WHAT_TO_EXPECT);
    }

    @Nullable
    Line easyRead() {
        return line(EASY_READ);
    }

    private @Nullable Line line(String slug) {
        return pages.published(slug)
                .map(page -> new Line(page.title(), page.path(), markdown.render(beginning(page.body()))))
                .orElse(null);
    }

    private static Markdown beginning(Markdown text) {
        return new Markdown(
                Arrays.stream(SECTION.split(text.source())).limit(PARTS_SHOWN).collect(Collectors.joining()));
    }

    record Line(String title, String href, SafeHtml beginning) {}
}
