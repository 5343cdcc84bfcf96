package org.coproduction.seminars.registration;

import java.io.IOException;

/** What is done with the people of a list while they are read, one after the other. */
@FunctionalInterface
public interface AttendeeRows {

    /** @param attendees can be gone through once */
    void take(Iterable<Attendee> attendees) throws IOException;
}
