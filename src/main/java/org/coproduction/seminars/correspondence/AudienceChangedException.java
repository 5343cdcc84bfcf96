package org.coproduction.seminars.correspondence;

/** Between looking and sending, people came or went; nothing is sent. */
public class AudienceChangedException extends RuntimeException {

    AudienceChangedException() {
        super("The audience is another one now");
    }
}
