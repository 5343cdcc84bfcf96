package org.coproduction.seminars.resource;

import java.time.LocalDate;

/** A film would be shown without checked captions and a transcript, and without a day in time by which they follow. */
public class FilmRefusedException extends RuntimeException {

    private final LocalDate latest;

    FilmRefusedException(LocalDate latest) {
        super("Captions and transcript are missing");
        this.latest = latest;
    }

    /** The last day that may be promised. */
    public LocalDate latest() {
        return latest;
    }
}
