package org.coproduction.seminars.programme;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a seminar.
 *
 * @param afterwards what happened, shown first once the seminar is over
 * @param access how the building works and what is not accessible
 * @param topics what will be talked about that may be hard
 * @param easyRead the same in Easy Read
 * @param hosts partner organisations
 */
public record SeminarDetails(
        int number,
        Slug slug,
        String title,
        String summary,
        Markdown text,
        Markdown afterwards,
        SeminarStatus status,
        SeminarFormat format,
        SeminarDate date,
        Venue venue,
        Markdown access,
        Markdown topics,
        Markdown easyRead,
        Registration registration,
        List<Long> hosts) {

    /** The same seminar with its day, place and registration settled. */
    public SeminarDetails settled(
            SeminarDate newDate, Venue newVenue, Markdown newAccess, Registration newRegistration) {
        return new SeminarDetails(
                number,
                slug,
                title,
                summary,
                text,
                afterwards,
                status,
                format,
                newDate,
                newVenue,
                newAccess,
                topics,
                easyRead,
                newRegistration,
                hosts);
    }

    public record Venue(String name, String address, String town) {

        public static final Venue UNKNOWN = new Venue("", "", "");

        /** Name and town in one line. */
        public String inWords() {
            if (name.isEmpty()) {
                return town;
            }
            return town.isEmpty() || name.contains(town) ? name : name + ", " + town;
        }
    }

    /** See {@link SeminarFacts}. */
    public record Registration(
            Capacity capacity,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {

        public static final Registration CLOSED = new Registration(Capacity.NOT_SET, null, null);
    }
}
