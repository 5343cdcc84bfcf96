package org.coproduction.seminars.series.web;

import java.time.LocalDate;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.series.PageLayout;
import org.coproduction.seminars.series.StoredPage;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A further page as visitors see it.
 *
 * @param easyRead whether it is in large letters
 * @param reviewed day on which somebody last read it through
 * @param changed day of the last change; none if nobody has written the page yet
 */
record PageView(
        String title,
        String summary,
        SafeHtml body,
        boolean easyRead,
        @Nullable String reviewed,
        @Nullable String changed) {

    static PageView of(StoredPage page, MarkdownRenderer markdown) {
        return new PageView(
                page.details().title(),
                page.details().summary(),
                markdown.render(page.details().body()),
                page.details().layout() == PageLayout.EASY_READ,
                inWords(page.details().care().reviewedOn()),
                UkTime.shortDate(UkTime.at(page.updatedAt()).toLocalDate()));
    }

    private static @Nullable String inWords(@Nullable LocalDate date) {
        return date == null ? null : UkTime.shortDate(date);
    }

    static PageView unwritten(String title) {
        return new PageView(title, "", SafeHtml.EMPTY, false, null, null);
    }
}
