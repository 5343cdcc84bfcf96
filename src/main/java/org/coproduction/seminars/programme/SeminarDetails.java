package org.coproduction.seminars.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a seminar.
 *
 * @param afterwards what happened, shown first once the seminar is over
 * @param access about access to this one seminar, besides what is known of the venue
 * @param topics what will be talked about that may be hard
 * @param easyRead the same in Easy Read
 * @param hosts partner organisations
 * @param accessFacts of the kinds that are arranged for a day; one that is missing is not known
 * @param joining for people with a place online only
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
        List<Long> hosts,
        Guidance guidance,
        Map<AccessKind, AccessFact> accessFacts,
        Joining joining) {

    /** What is arranged for the day, captions for example. */
    public AccessFact fact(AccessKind kind) {
        return accessFacts.getOrDefault(kind, AccessFact.UNKNOWN);
    }

    /** Whether people come to a building. */
    public boolean needsRoom() {
        return format.isInPerson() && status != SeminarStatus.MOVED_ONLINE;
    }

    /**
     * The same seminar in the words of a building, where an editor chose it and left the words empty, or chose it instead of
     * another and left words that name another place. Whatever they typed anew stays.
     *
     * @param before as it is stored; null for a new one
     */
    public SeminarDetails placedIn(VenueDetails building, @Nullable SeminarDetails before) {
        boolean left = before != null && guidance.isElsewhere(before.guidance) && venue.equals(before.venue);
        boolean stale = left && !building.isMeantBy(venue);
        return stale || venue.equals(Venue.UNKNOWN) ? settled(date, building.place(), access, registration) : this;
    }

    /** The same seminar for people in other places. */
    public SeminarDetails heldAs(SeminarFormat newFormat) {
        return new SeminarDetails(
                number,
                slug,
                title,
                summary,
                text,
                afterwards,
                status,
                newFormat,
                date,
                venue,
                access,
                topics,
                easyRead,
                registration,
                hosts,
                guidance,
                accessFacts,
                joining);
    }

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
                hosts,
                guidance,
                accessFacts,
                joining);
    }

    /** The same seminar with what helps people to take part. */
    public SeminarDetails with(Guidance newGuidance, Map<AccessKind, AccessFact> newAccessFacts) {
        return new SeminarDetails(
                number,
                slug,
                title,
                summary,
                text,
                afterwards,
                status,
                format,
                date,
                venue,
                access,
                topics,
                easyRead,
                registration,
                hosts,
                newGuidance,
                newAccessFacts,
                joining);
    }

    /** The same seminar with the way to join it. */
    public SeminarDetails joinedBy(Joining newJoining) {
        return new SeminarDetails(
                number,
                slug,
                title,
                summary,
                text,
                afterwards,
                status,
                format,
                date,
                venue,
                access,
                topics,
                easyRead,
                registration,
                hosts,
                guidance,
                accessFacts,
                newJoining);
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
