package org.coproduction.seminars.series;

import java.util.Set;

/** Where further pages are. The accessibility statement, the privacy notice and the Easy Read page have addresses of their own. */
final class PageAddress {

    private static final Set<String> ON_EVERY_PAGE = Set.of("accessibility", "privacy");
    private static final Set<String> FIXED = Set.of("accessibility", "privacy", "easy-read");

    private PageAddress() {}

    /** Whether the layout links it, so that it need not be in a list of links again. */
    static boolean isOnEveryPage(String slug) {
        return ON_EVERY_PAGE.contains(slug);
    }

    static String path(String slug) {
        return (FIXED.contains(slug) ? "/" : "/about/") + slug;
    }
}
