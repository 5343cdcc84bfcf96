package org.coproduction.seminars.series;

import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;

/**
 * What an editor says about a further page.
 *
 * @param summary one or two sentences, for lists and search engines
 * @param position place among its like, smallest first
 */
public record PageDetails(
        Slug slug,
        String title,
        String summary,
        Markdown body,
        PagePlace place,
        int position,
        Publication publication,
        PageLayout layout,
        PageCare care) {

    /** One that looks like others and that nobody has checked yet. */
    public PageDetails(
            Slug slug,
            String title,
            String summary,
            Markdown body,
            PagePlace place,
            int position,
            Publication publication) {
        this(slug, title, summary, body, place, position, publication, PageLayout.STANDARD, PageCare.NONE);
    }

    public String path() {
        return PageAddress.path(slug.text());
    }
}
