package org.coproduction.seminars.site;

/** Nothing here, or nothing that this visitor may know of: answered as 404. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super("Not found: " + what);
    }
}
