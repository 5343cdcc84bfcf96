package org.coproduction.seminars.series;

import org.coproduction.seminars.content.Publication;

/** A page as lists and menus name it. */
public record PageRow(
        long id, String slug, String title, String summary, PagePlace place, int position, Publication publication) {

    public String path() {
        return PageAddress.path(slug);
    }

    boolean isOnEveryPage() {
        return PageAddress.isOnEveryPage(slug);
    }
}
