package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * A seminar in numbers.
 *
 * @param supporters of people who hold a place; outside of the capacity
 */
record AttendeeSum(long taken, @Nullable Integer capacity, long waiting, long supporters) {

    static AttendeeSum of(SeminarFacts seminar, Taken taken, List<Attendee> attendees) {
        return new AttendeeSum(
                taken.places(),
                seminar.capacity(),
                taken.waiting(),
                attendees.stream()
                        .filter(attendee -> attendee.state().holdsPlace()
                                && attendee.answers().supporter())
                        .count());
    }
}
