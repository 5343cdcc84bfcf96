package org.coproduction.seminars.site.web;

import org.jspecify.annotations.Nullable;

/** A step of the breadcrumb; the last one, the page itself, has no address. */
public record Crumb(String label, @Nullable String href) {

    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
