package org.coproduction.seminars.bursary;

/** There is no such scheme, or it does not take applications now. */
public class BursaryClosedException extends RuntimeException {

    BursaryClosedException() {
        super("Not open");
    }
}
