package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;

/**
 * A seminar in numbers.
 *
 * @param kinds of place that are offered or in use
 * @param supporters of people who hold a place; outside of the capacity
 */
record AttendeeSum(List<PlaceSum> kinds, int waiting, long supporters) {

    static AttendeeSum of(SeminarFacts seminar, Taken taken, long supporters) {
        return new AttendeeSum(seminar.inUse(taken), taken.waiting(), supporters);
    }
}
