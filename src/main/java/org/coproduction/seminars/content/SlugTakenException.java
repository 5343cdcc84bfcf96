package org.coproduction.seminars.content;

import org.coproduction.seminars.common.Slug;

/** Another thing of the same kind has this address. */
public class SlugTakenException extends RuntimeException {

    public SlugTakenException(Slug slug) {
        super("Address in use: " + slug);
    }
}
