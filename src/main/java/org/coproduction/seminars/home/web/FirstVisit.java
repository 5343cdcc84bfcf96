package org.coproduction.seminars.home.web;

import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.SeriesPages;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the home page says to somebody who has never come: two further pages that editors write, each left out while it is not public. */
@Component
class FirstVisit {

    private static final String WHAT_TO_EXPECT = "what-to-expect";
    private static final String EASY_READ = "easy-read";

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
        return pages.published(slug).map(page -> Line.of(page, markdown)).orElse(null);
    }

    record Line(String title, String href, String summary, SafeHtml text) {

        static Line of(PageDetails page, MarkdownRenderer markdown) {
            return new Line(page.title(), page.path(), page.summary(), markdown.render(page.body()));
        }
    }
}
