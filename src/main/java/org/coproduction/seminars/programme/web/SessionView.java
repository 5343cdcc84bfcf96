package org.coproduction.seminars.programme.web;

import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.programme.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * A programme item as pages show it.
 *
 * @param time “10am” or “10am to 10:30am”; null without one
 * @param dateTime the start for machines
 */
record SessionView(
        long id,
        @Nullable String time,
        @Nullable LocalTime dateTime,
        String kindLabel,
        boolean pause,
        String title,
        SafeHtml text,
        boolean recorded,
        List<Speaker> people) {

    static SessionView of(long id, SessionDetails session, SafeHtml text, List<Speaker> people) {
        return new SessionView(
                id,
                time(session),
                session.startsAt(),
                session.kind().label(),
                session.kind().isPause(),
                session.title(),
                text,
                session.recorded(),
                people);
    }

    private static @Nullable String time(SessionDetails session) {
        if (session.startsAt() == null) {
            return null;
        }
        String start = UkTime.time(session.startsAt());
        return session.endsAt() == null ? start : start + " to " + UkTime.time(session.endsAt());
    }

    /** @param partLabel message key */
    record Speaker(PersonName person, String partLabel) {}
}
