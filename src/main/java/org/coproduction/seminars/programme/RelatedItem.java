package org.coproduction.seminars.programme;

import org.jspecify.annotations.Nullable;

/**
 * One thing that belongs to a seminar.
 *
 * @param href where it is; null where there is nothing to open yet
 * @param note a few words beside it, already resolved
 */
public record RelatedItem(Kind kind, String title, @Nullable String href, String note) {

    public enum Kind {
        MATERIAL,
        POST,
        BURSARY
    }
}
