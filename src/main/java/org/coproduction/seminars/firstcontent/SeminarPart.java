package org.coproduction.seminars.firstcontent;

import org.coproduction.seminars.firstcontent.SeminarFile.VenueFile;
import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.VenueBook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The venues, and the seminars with their programmes. */
@Component
@Order(4)
class SeminarPart implements ContentPart {

    private final SeminarOffice office;
    private final ProgrammeDesk programme;
    private final VenueBook venues;

    SeminarPart(SeminarOffice office, ProgrammeDesk programme, VenueBook venues) {
        this.office = office;
        this.programme = programme;
        this.venues = venues;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        files.readList("first-content/venues.yaml", VenueFile.class)
                .forEach(venue -> keys.venue(venue.key(), venues.get(venues.add(venue.details()))));
        files.readList("first-content/seminars.yaml", SeminarFile.class).forEach(seminar -> add(seminar, keys));
    }

    private void add(SeminarFile seminar, Keys keys) {
        long id = office.add(seminar.details(keys));
        keys.seminar(seminar.number(), id);
        seminar.sessions().forEach(session -> programme.add(id, session.details(keys)));
    }
}
