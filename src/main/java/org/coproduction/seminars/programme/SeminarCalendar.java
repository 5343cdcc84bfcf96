package org.coproduction.seminars.programme;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteIdentity.Identity;
import org.coproduction.seminars.site.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seminars as iCalendar (RFC 5545), with the zone’s rules in the file: without them some programs show summer times an hour off.
 * Seminars without a known day are left out; cancelled ones stay in, so that calendars strike them out.
 */
@Component
public class SeminarCalendar {

    private static final Duration REFRESH = Duration.ofHours(12);

    private final VTimeZone london = CalendarZone.rules();
    private final CalendarEntry entries;
    private final SiteLinks links;
    private final SiteIdentity site;
    private final Clock clock;

    SeminarCalendar(CalendarEntry entries, SiteLinks links, SiteIdentity site, Clock clock) {
        this.entries = entries;
        this.links = links;
        this.site = site;
        this.clock = clock;
    }

    /** To subscribe to; calendars ask for it again twice a day. */
    public String feed(List<SeminarFacts> seminars) {
        Calendar calendar = empty(CalendarMethod.PUBLISH);
        Identity identity = site.current();
        String name = CalendarText.clean(identity.title());
        calendar.add(new XProperty("X-WR-CALNAME", name.replaceAll("([\\\\;,])", "\\\\$1")));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        seminars.stream()
                .filter(SeminarCalendar::hasDay)
                .map(seminar -> entries.of(seminar, seminar.updatedAt(), identity))
                .forEach(calendar::add);
        return CalendarText.of(calendar);
    }

    /** The entry of one seminar, for anybody to keep; its day must be known. */
    public String entry(SeminarFacts seminar) {
        return published(entries.of(seminar, seminar.updatedAt(), site.current()));
    }

    /** The same for whoever takes part online. */
    public String entry(SeminarFacts seminar, Joining joining) {
        return published(entries.online(seminar, seminar.updatedAt(), site.current(), joining));
    }

    private String published(VEvent event) {
        Calendar calendar = empty(CalendarMethod.PUBLISH);
        calendar.add(event);
        return CalendarText.of(calendar);
    }

    /**
     * The entry of one seminar for one person, to be attached to a mail as {@code text/calendar; charset=UTF-8; method=…}. Send it
     * to nobody else: it holds the person’s address. The seminar’s day must be known.
     */
    public String entry(SeminarFacts seminar, CalendarMethod method, EmailAddress participant) {
        return entries(seminar, method, null).apply(participant);
    }

    /**
     * The same for each of several people.
     *
     * @param joining for people with a place online; null for those in the room
     */
    public Function<EmailAddress, String> entries(
            SeminarFacts seminar, CalendarMethod method, @Nullable Joining joining) {
        Identity identity = site.current();
        return participant -> entry(seminar, method, participant, identity, joining);
    }

    private String entry(
            SeminarFacts seminar,
            CalendarMethod method,
            EmailAddress participant,
            Identity identity,
            @Nullable Joining joining) {
        VEvent event = joining == null
                ? entries.of(seminar, clock.instant(), identity)
                : entries.online(seminar, clock.instant(), identity, joining);
        event.add(new Organizer(
                new ParameterList(List.of(new Cn(CalendarText.clean(identity.title())))),
                mailto(identity.contactEmail())));
        event.add(new Attendee(mailto(participant.text())));
        if (method == CalendarMethod.CANCEL) {
            event.replace(new Status(Status.VALUE_CANCELLED));
        }
        Calendar calendar = empty(method);
        calendar.add(event);
        return CalendarText.of(calendar);
    }

    /** Some signs that an address may have, such as % or |, stand for something else in a URI, or may not be there. */
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("Not an address to write to", impossible);
        }
    }

    /** Whether there can be an entry. */
    public static boolean hasDay(SeminarFacts seminar) {
        return seminar.date().knownDay() != null;
    }

    private Calendar empty(CalendarMethod method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//" + links.host() + "//Seminars//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method.property());
        calendar.add(london);
        return calendar;
    }
}
