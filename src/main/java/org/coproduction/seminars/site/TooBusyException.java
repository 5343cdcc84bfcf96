package org.coproduction.seminars.site;

/** More people want the same at once than can be served soon; nothing has happened, and they can try again. */
public class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusyException() {
        super("Too busy");
    }
}
