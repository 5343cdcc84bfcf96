package org.coproduction.seminars.firstcontent;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.Guidance;
import org.coproduction.seminars.programme.Joining;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarDetails.Registration;
import org.coproduction.seminars.programme.SeminarDetails.Venue;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.programme.SessionDetails;
import org.coproduction.seminars.programme.SessionDetails.Participant;
import org.coproduction.seminars.programme.SessionKind;
import org.coproduction.seminars.programme.SessionPart;
import org.coproduction.seminars.programme.VenueDetails;
import org.jspecify.annotations.Nullable;

/**
 * A seminar as the files describe it.
 *
 * @param date the day; null where {@code month} is given or nothing is known
 * @param month any day of the month
 * @param venue key of a venue
 * @param hosts keys of partners
 */
record SeminarFile(
        int number,
        String slug,
        String title,
        String summary,
        String text,
        @Nullable String afterwards,
        @Nullable String topics,
        @Nullable String access,
        @Nullable String easyRead,
        @Nullable LocalDate date,
        @Nullable LocalDate month,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        String venue,
        @Nullable LocalDate registrationClosesOn,
        @Nullable List<String> hosts,
        @Nullable List<SessionFile> sessions) {

    @Override
    public List<SessionFile> sessions() {
        return sessions == null ? List.of() : sessions;
    }

    SeminarDetails details(Keys keys) {
        return new SeminarDetails(
                number,
                Slug.of(slug),
                title,
                summary,
                new Markdown(text),
                markdown(afterwards),
                SeminarStatus.PUBLISHED,
                SeminarFormat.IN_PERSON,
                when(),
                place(keys.venue(venue).details()),
                markdown(access),
                markdown(topics),
                markdown(easyRead),
                new Registration(Capacity.NOT_SET, null, registrationClosesOn),
                hosts == null ? List.of() : keys.partners(hosts),
                Guidance.NONE.at(keys.venue(venue).id()),
                Map.of(),
                Joining.UNKNOWN);
    }

    private SeminarDate when() {
        if (month != null) {
            return SeminarDate.month(YearMonth.from(month));
        }
        if (date == null) {
            return SeminarDate.unknown();
        }
        return startTime == null || endTime == null ? SeminarDate.day(date) : SeminarDate.day(date, startTime, endTime);
    }

    private static Markdown markdown(@Nullable String text) {
        return new Markdown(text == null ? "" : text);
    }

    private static Venue place(VenueDetails venue) {
        return new Venue(venue.name(), venue.address(), venue.town());
    }

    /** What nobody has said of a building’s access is shown as not known. */
    record VenueFile(String key, String name, @Nullable String address, String town) {

        VenueDetails details() {
            return new VenueDetails(name, Objects.requireNonNullElse(address, ""), town, Markdown.EMPTY, Map.of());
        }
    }

    /** @param people keys of people, each with its part after a colon where that isn’t {@code SPEAKER} */
    record SessionFile(
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime,
            @Nullable LocalTime placedAfter,
            SessionKind kind,
            String title,
            @Nullable String text,
            @Nullable List<String> people) {

        SessionDetails details(Keys keys) {
            return new SessionDetails(
                    startTime,
                    endTime,
                    placedAfter,
                    kind,
                    title,
                    markdown(text),
                    "",
                    false,
                    people == null
                            ? List.of()
                            : people.stream()
                                    .map(person -> participant(person, keys))
                                    .toList());
        }

        private static Participant participant(String person, Keys keys) {
            String[] keyAndPart = person.split(":", 2);
            SessionPart part = keyAndPart.length == 1 ? SessionPart.SPEAKER : SessionPart.valueOf(keyAndPart[1]);
            return new Participant(keys.person(keyAndPart[0]), part);
        }
    }
}
