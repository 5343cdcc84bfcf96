package org.coproduction.seminars.accessrequest;

/** Nothing is arranged since they were told last, or nobody asks for it any more. */
public final class NothingToTellException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NothingToTellException() {
        super("Nothing to tell");
    }
}
