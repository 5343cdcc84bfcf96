package org.coproduction.seminars.programme;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.SiteIdentity.Identity;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/**
 * One seminar whose day is known as a calendar entry. It says only what the public page says, and to people with a place online
 * how they join: entries are shared with whole teams, so no link to somebody’s own page stands in one.
 */
@Component
class CalendarEntry {

    private final SiteLinks links;
    private final Words words;

    CalendarEntry(SiteLinks links, Words words) {
        this.links = links;
        this.words = words;
    }

    /** @param stamp when the file is made, or what it says was last changed */
    VEvent of(SeminarFacts seminar, Instant stamp, Identity site) {
        VEvent event = new VEvent(false);
        event.add(new Uid(seminar.calendar().id().toString()));
        event.add(new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(seminar.updatedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(seminar.calendar().sequence()));
        addTimes(event, seminar.date());
        event.add(new Summary(CalendarText.clean(title(seminar))));
        addPlace(event, seminar);
        event.add(new Description(CalendarText.clean(description(seminar, site))));
        event.add(new Url(URI.create(links.to(seminar.path()))));
        event.add(new Status(status(seminar.status())));
        if (!seminar.status().isOn()) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
        return event;
    }

    /** Many programs show the title alone, so it says what has become of the seminar. */
    private String title(SeminarFacts seminar) {
        return switch (seminar.status()) {
            case CANCELLED, POSTPONED, MOVED_ONLINE ->
                words.get("programme.calendar." + seminar.status().name(), seminar.name());
            default -> seminar.name();
        };
    }

    /** For somebody with a place online: the address is that of the meeting, once it is known. */
    VEvent online(SeminarFacts seminar, Instant stamp, Identity site, Joining joining) {
        VEvent event = of(seminar, stamp, site);
        event.replace(new Location(CalendarText.clean(words.get(SeminarFormat.ONLINE.label()))));
        if (joining.isKnown()) {
            event.replace(new Url(URI.create(joining.link())));
            event.replace(new Description(CalendarText.clean(String.join(
                    "\n\n",
                    words.get("programme.calendar.join", joining.link(), joining.notes())
                            .strip(),
                    description(seminar, site)))));
        }
        return event;
    }

    private void addPlace(VEvent event, SeminarFacts seminar) {
        String place = seminar.isHeldOnline()
                ? words.get(SeminarFormat.ONLINE.label())
                : Stream.of(seminar.place(), seminar.address())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            event.add(new Location(CalendarText.clean(place)));
        }
    }

    private String description(SeminarFacts seminar, Identity site) {
        return words.get(
                "programme.calendar.description",
                seminar.summary(),
                links.to(seminar.path()),
                links.to("/contact"),
                site.contactEmail());
    }

    private static String status(SeminarStatus status) {
        return switch (status) {
            case CANCELLED -> Status.VALUE_CANCELLED;
            case POSTPONED -> Status.VALUE_TENTATIVE;
            default -> Status.VALUE_CONFIRMED;
        };
    }

    /** A whole day ends, as RFC 5545 counts, on the day after. */
    private static void addTimes(VEvent event, SeminarDate date) {
        LocalDate day = Objects.requireNonNull(date.knownDay());
        LocalTime start = date.startsAt();
        LocalTime end = date.endsAt();
        if (start == null) {
            event.add(new DtStart<>(day));
            event.add(new DtEnd<>(day.plusDays(1)));
            return;
        }
        event.add(new DtStart<>(day.atTime(start).atZone(UkTime.ZONE)));
        if (end != null) {
            event.add(new DtEnd<>(day.atTime(end).atZone(UkTime.ZONE)));
        }
    }
}
