package org.coproduction.seminars.site.web;

/**
 * A feed that belongs to a page.
 *
 * @param type media type
 * @param title resolved words
 * @param href path
 */
public record FeedLink(String type, String title, String href) {

    public static FeedLink atom(String title, String href) {
        return new FeedLink("application/atom+xml", title, href);
    }

    public static FeedLink calendar(String title, String href) {
        return new FeedLink("text/calendar", title, href);
    }
}
