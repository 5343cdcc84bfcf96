package org.coproduction.seminars.programme.web;

import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.SessionDetails;
import org.coproduction.seminars.programme.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * A programme item as pages show it.
 *
 * @param time “10am” or “10am to 10:30am”; null without one
 * @param dateTime the start for machines
 * @param startWords “10am”
 * @param endTime the end for machines
 * @param endWords “10:30am”
 * @param contentNote what will be talked about that may be hard, or empty
 * @param materials slides and films of those who have a part in it
 */
record SessionView(
        long id,
        @Nullable String time,
        @Nullable LocalTime dateTime,
        @Nullable String startWords,
        @Nullable LocalTime endTime,
        @Nullable String endWords,
        String kindLabel,
        boolean pause,
        boolean arrival,
        String title,
        SafeHtml text,
        String contentNote,
        boolean recorded,
        List<Speaker> people,
        List<RelatedItem> materials) {

    static SessionView of(
            long id, SessionDetails session, SafeHtml text, List<Speaker> people, List<RelatedItem> materials) {
        return new SessionView(
                id,
                time(session),
                session.startsAt(),
                inWords(session.startsAt()),
                session.endsAt(),
                inWords(session.endsAt()),
                session.kind().label(),
                session.kind().isPause(),
                session.kind() == SessionKind.ARRIVAL,
                session.title(),
                text,
                session.contentNote(),
                session.recorded(),
                people,
                materials);
    }

    private static @Nullable String inWords(@Nullable LocalTime time) {
        return time == null ? null : UkTime.time(time);
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
