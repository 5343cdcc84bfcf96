package org.coproduction.seminars.accessrequest;

/** Nobody asks for it any more. */
public final class WithdrawnException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WithdrawnException() {
        super("Nobody asks for it any more");
    }
}
