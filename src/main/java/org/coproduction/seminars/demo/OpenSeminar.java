package org.coproduction.seminars.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.programme.AccessContact;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.EasyReadCheck;
import org.coproduction.seminars.programme.Guidance;
import org.coproduction.seminars.programme.Joining;
import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarDetails.Registration;
import org.coproduction.seminars.programme.SeminarDetails.Venue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SessionDetails;
import org.coproduction.seminars.programme.SessionKind;
import org.coproduction.seminars.programme.StoredSeminar;
import org.coproduction.seminars.programme.VenueBook;
import org.coproduction.seminars.programme.VenueDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seminar 3 is given a day, a place and a programme, so that people can register for it. */
@Component
@Order(1)
@Profile("demo")
class OpenSeminar implements Demonstration.Scene {

    private static final int NUMBER = 3;
    private static final int PLACES = 60;
    private static final int PLACES_ONLINE = 40;
    private static final SeminarDate DAY =
            SeminarDate.day(LocalDate.of(2016, 7, 13), LocalTime.of(10, 0), LocalTime.of(16, 0));
    private static final String TOWN = "Leeds";
    private static final LocalDate INTERPRETERS_BY = LocalDate.of(2016, 6, 15);
    private static final LocalDate MATERIALS_BY = LocalDate.of(2016, 7, 27);
    private static final LocalDate CLOSES_ON = LocalDate.of(2016, 7, 6);

    private final SeminarCatalogue catalogue;
    private final SeminarOffice office;
    private final ProgrammeDesk programme;
    private final VenueBook venues;
    private final DemoWords words;

    OpenSeminar(
            SeminarCatalogue catalogue,
            SeminarOffice office,
            ProgrammeDesk programme,
            VenueBook venues,
            DemoWords words) {
        this.catalogue = catalogue;
        this.office = office;
        this.programme = programme;
        this.venues = venues;
        this.words = words;
    }

    @Override
    public void set() {
        SeminarFacts seminar = catalogue.all().stream()
                .filter(one -> one.number() == NUMBER)
                .findFirst()
                .orElseThrow();
        StoredSeminar stored = office.get(seminar.slug());
        office.change(seminar.slug(), stored.version(), opened(stored.details()));
        words.programme().forEach(item -> programme.add(seminar.id(), session(item)));
    }

    private SeminarDetails opened(SeminarDetails known) {
        DemoHall hall = words.hall();
        long venue = venues.add(new VenueDetails(
                hall.name(), hall.address(), TOWN, new Markdown(hall.notAccessible()), DemoHall.facts(hall.access())));
        return known.heldAs(SeminarFormat.BOTH)
                .settled(
                        DAY,
                        new Venue(hall.name(), hall.address(), TOWN),
                        Markdown.EMPTY,
                        new Registration(new Capacity(PLACES, PLACES_ONLINE), null, CLOSES_ON))
                .with(guidance(venue), DemoHall.facts(hall.day()))
                .joinedBy(new Joining(words.joining().link(), words.joining().notes()));
    }

    private Guidance guidance(long venue) {
        return new Guidance(
                venue,
                "",
                words.whoFor(),
                "",
                new AccessContact("Sam Example", "0113 496 0000", "07700 900000", "access@example.org"),
                words.listener(),
                INTERPRETERS_BY,
                MATERIALS_BY,
                EasyReadCheck.NOT_YET);
    }

    private static SessionDetails session(DemoWords.Item item) {
        return new SessionDetails(
                item.startTime(),
                item.endTime(),
                null,
                SessionKind.valueOf(item.kind()),
                item.title(),
                new Markdown(item.text()),
                item.contentNote() == null ? "" : item.contentNote(),
                false,
                List.of());
    }
}
