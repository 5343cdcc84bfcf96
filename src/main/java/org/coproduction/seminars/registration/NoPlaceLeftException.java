package org.coproduction.seminars.registration;

/** The last place has gone; the waiting list is open. */
public class NoPlaceLeftException extends RuntimeException {

    NoPlaceLeftException() {
        super("No place left");
    }
}
