package org.coproduction.seminars.series.web;

import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.series.StoredPage;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A further page as visitors see it.
 *
 * @param changed day of the last change; none if nobody has written the page yet
 */
record PageView(
        String title,
        String summary,
        SafeHtml body,
        @Nullable String changed) {

    static PageView of(StoredPage page, MarkdownRenderer markdown) {
        return new PageView(
                page.details().title(),
                page.details().summary(),
                markdown.render(page.details().body()),
                UkTime.shortDate(UkTime.at(page.updatedAt()).toLocalDate()));
    }

    static PageView unwritten(String title) {
        return new PageView(title, "", SafeHtml.EMPTY, null);
    }
}
