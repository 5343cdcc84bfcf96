package org.coproduction.seminars.programme;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Component;

/**
 * Seminars as iCalendar (RFC 5545), with the zone’s rules in the file: without them some programs show summer times an hour off.
 * Seminars without a known day are left out. The UID of a seminar never changes.
 */
@Component
public class SeminarCalendar {

    private final TimeZone london;
    private final SiteLinks links;
    private final SiteIdentity site;

    SeminarCalendar(SiteLinks links, SiteIdentity site) {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        this.london = Objects.requireNonNull(
                TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(UkTime.ZONE.getId()));
        this.links = links;
        this.site = site;
    }

    public String of(List<SeminarFacts> seminars) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//" + links.host() + "//Seminars//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", site.current().title()));
        calendar.add(london.getVTimeZone());
        seminars.stream()
                .filter(seminar -> seminar.date().knownDay() != null)
                .map(this::event)
                .forEach(calendar::add);
        return calendar.toString();
    }

    private VEvent event(SeminarFacts seminar) {
        VEvent event = new VEvent(false);
        event.add(new Uid("seminar-" + seminar.id() + "@" + links.host()));
        event.add(new DtStamp(seminar.updatedAt()));
        event.add(new LastModified(seminar.updatedAt()));
        event.add(new Sequence((int) seminar.changes()));
        addTimes(event, seminar.date());
        event.add(new Summary(seminar.name()));
        if (!seminar.place().isEmpty()) {
            event.add(new Location(seminar.place()));
        }
        event.add(new Url(URI.create(links.to(seminar.path()))));
        event.add(new Status(status(seminar.status())));
        return event;
    }

    private static String status(SeminarStatus status) {
        return switch (status) {
            case CANCELLED -> Status.VALUE_CANCELLED;
            case POSTPONED -> Status.VALUE_TENTATIVE;
            default -> Status.VALUE_CONFIRMED;
        };
    }

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
