package org.coproduction.seminars.series;

import java.util.Set;

/** Where further pages are. The accessibility statement and the privacy notice have addresses of their own. */
final class PageAddress {

    private static final Set<String> FIXED = Set.of("accessibility", "privacy");

    private PageAddress() {}

    static boolean isFixed(String slug) {
        return FIXED.contains(slug);
    }

    static String path(String slug) {
        return (isFixed(slug) ? "/" : "/about/") + slug;
    }
}
