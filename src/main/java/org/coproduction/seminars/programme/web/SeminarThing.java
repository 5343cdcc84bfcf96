package org.coproduction.seminars.programme.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.LinkedThing;
import org.coproduction.seminars.site.web.SiteThings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A seminar as schema.org knows it. Only once its day is known: with a month alone, programs would take the first of it for the
 * day. It says where the public page is, never where people join.
 */
@Component
class SeminarThing {

    static final String SERIES = "/#series";

    private final SiteLinks links;
    private final SiteIdentity site;
    private final SiteThings things;

    SeminarThing(SiteLinks links, SiteIdentity site, SiteThings things) {
        this.links = links;
        this.site = site;
        this.things = things;
    }

    /** What the series says of it. */
    LinkedThing brief(SeminarFacts seminar) {
        return LinkedThing.of("EducationEvent")
                .with("@id", address(seminar))
                .with("name", seminar.title())
                .with("description", seminar.summary())
                .with("url", address(seminar))
                .with("startDate", startOf(seminar))
                .with("endDate", endOf(seminar))
                .withTerm("eventStatus", status(seminar.status()))
                .withTerm("eventAttendanceMode", attendance(seminar))
                .with("location", location(seminar))
                .with("isAccessibleForFree", true)
                .with("inLanguage", "en-GB");
    }

    /** What its own page says. */
    LinkedThing whole(SeminarFacts seminar, SeminarPhase phase, List<SessionView> programme) {
        return brief(seminar)
                .with("image", links.to(SeminarHeads.cardOf(seminar).path()))
                .with("maximumPhysicalAttendeeCapacity", places(seminar, PlaceKind.IN_PERSON))
                .with("maximumVirtualAttendeeCapacity", places(seminar, PlaceKind.ONLINE))
                .with("offers", offer(seminar, phase))
                .with("organizer", things.organization())
                .with("funder", things.funder())
                .with("performer", people(programme))
                .with("superEvent", series())
                .with("subEvent", talks(seminar, programme));
    }

    private static @Nullable Integer places(SeminarFacts seminar, PlaceKind kind) {
        return seminar.offers(kind) ? seminar.capacity().of(kind) : null;
    }

    static @Nullable String startOf(SeminarFacts seminar) {
        return at(seminar.date().knownDay(), seminar.date().startsAt());
    }

    static @Nullable String endOf(SeminarFacts seminar) {
        return at(seminar.date().knownDay(), seminar.date().endsAt());
    }

    /** With the offset that UK time has on that day; the day alone where no time is known. */
    private static @Nullable String at(@Nullable LocalDate day, @Nullable LocalTime time) {
        if (day == null) {
            return null;
        }
        return time == null ? day.toString() : SiteThings.inUkTime(UkTime.instant(day, time));
    }

    private static String status(SeminarStatus status) {
        return switch (status) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            case MOVED_ONLINE -> "EventMovedOnline";
            default -> "EventScheduled";
        };
    }

    private static String attendance(SeminarFacts seminar) {
        if (seminar.isHeldOnline()) {
            return "OnlineEventAttendanceMode";
        }
        return seminar.format().isOnline() ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode";
    }

    private List<LinkedThing> location(SeminarFacts seminar) {
        List<LinkedThing> places = new ArrayList<>();
        if (!seminar.isHeldOnline() && !seminar.place().isEmpty()) {
            places.add(LinkedThing.of("Place")
                    .with("name", seminar.place())
                    .with("address", seminar.address().isEmpty() ? seminar.place() : seminar.address()));
        }
        if (seminar.isHeldOnline() || seminar.format().isOnline()) {
            places.add(LinkedThing.of("VirtualLocation").with("url", address(seminar)));
        }
        return places;
    }

    /** Nothing where nobody can register any more, or not yet on a day that is known. */
    private @Nullable LinkedThing offer(SeminarFacts seminar, SeminarPhase phase) {
        String availability = switch (phase) {
            case OPEN, OPENS_LATER -> "InStock";
            case FULL, CLOSED -> "SoldOut";
            default -> "";
        };
        if (availability.isEmpty()) {
            return null;
        }
        LocalDate opens = seminar.registrationOpensOn();
        return LinkedThing.of("Offer")
                .with("price", "0")
                .with("priceCurrency", "GBP")
                .with("url", address(seminar))
                .withTerm("availability", availability)
                .with("validFrom", opens == null ? null : at(opens, LocalTime.MIDNIGHT));
    }

    private LinkedThing series() {
        return LinkedThing.of("EventSeries")
                .with("@id", links.to(SERIES))
                .with("name", site.current().title())
                .with("url", links.to("/"));
    }

    private List<LinkedThing> talks(SeminarFacts seminar, List<SessionView> programme) {
        return programme.stream()
                .filter(session -> !session.people().isEmpty() && session.dateTime() != null)
                .map(session -> LinkedThing.of("Event")
                        .with("name", session.title())
                        .with("startDate", at(seminar.date().knownDay(), session.dateTime()))
                        .withTerm("eventStatus", status(seminar.status()))
                        .withTerm("eventAttendanceMode", attendance(seminar))
                        .with("location", location(seminar))
                        .with("performer", people(List.of(session))))
                .toList();
    }

    private List<LinkedThing> people(List<SessionView> programme) {
        return ProgrammeView.people(programme).stream()
                .map(person -> things.person(person.name(), person.path()))
                .toList();
    }

    private String address(SeminarFacts seminar) {
        return links.to(seminar.path());
    }
}
