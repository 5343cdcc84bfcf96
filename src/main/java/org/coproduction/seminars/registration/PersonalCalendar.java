package org.coproduction.seminars.registration;

import java.util.function.Function;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.CalendarMethod;
import org.coproduction.seminars.programme.Joining;
import org.coproduction.seminars.programme.SeminarCalendar;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;

/** Entries for the calendars of people who have a place, by the way in which they take part. */
@Component
public class PersonalCalendar {

    private final SeminarCalendar calendar;
    private final SeminarCatalogue seminars;

    PersonalCalendar(SeminarCalendar calendar, SeminarCatalogue seminars) {
        this.calendar = calendar;
        this.seminars = seminars;
    }

    /** For each of those who take part in this way, by their address. */
    public Function<EmailAddress, String> entry(SeminarFacts seminar, CalendarMethod method, WayOfTakingPart way) {
        return calendar.entries(seminar, method, way.isOnline() ? joining(seminar, way) : null);
    }

    /** For whoever takes part in this way, to keep; with the link only if they may join. */
    public String entry(SeminarFacts seminar, WayOfTakingPart way) {
        return way.isOnline() ? calendar.entry(seminar, joining(seminar, way)) : calendar.entry(seminar);
    }

    private Joining joining(SeminarFacts seminar, WayOfTakingPart way) {
        return way.joins() ? seminars.joining(seminar.id()) : Joining.UNKNOWN;
    }

    /** Whether there can be an entry. */
    public static boolean hasDay(SeminarFacts seminar) {
        return SeminarCalendar.hasDay(seminar);
    }
}
