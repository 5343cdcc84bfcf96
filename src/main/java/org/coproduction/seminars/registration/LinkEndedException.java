package org.coproduction.seminars.registration;

import org.coproduction.seminars.site.NotFoundException;

/** A private link that leads nowhere: it has ended, or was never made. Nobody is told which. */
public final class LinkEndedException extends NotFoundException {

    private static final long serialVersionUID = 1;

    LinkEndedException() {
        super("private link");
    }
}
