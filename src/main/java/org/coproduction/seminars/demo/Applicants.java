package org.coproduction.seminars.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.coproduction.seminars.bursary.ApplicationDetails;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.bursary.BursaryPanel;
import org.coproduction.seminars.bursary.SchemeDetails;
import org.coproduction.seminars.bursary.StoredScheme;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bursaries of seminar 3 are open, and made-up people have applied. */
@Component
@Order(4)
@Profile("demo")
class Applicants implements Demonstration.Scene {

    private static final int NUMBER = 3;
    private static final LocalDate CLOSES_ON = LocalDate.of(2016, 6, 15);

    private final SeminarCatalogue catalogue;
    private final BursaryOffice office;
    private final BursaryPanel panel;
    private final DemoWords words;

    Applicants(SeminarCatalogue catalogue, BursaryOffice office, BursaryPanel panel, DemoWords words) {
        this.catalogue = catalogue;
        this.office = office;
        this.panel = panel;
        this.words = words;
    }

    @Override
    public void set() {
        catalogue.all().stream()
                .filter(seminar -> seminar.number() == NUMBER)
                .flatMap(seminar -> office.of(seminar.id()).stream())
                .forEach(this::open);
    }

    private void open(StoredScheme scheme) {
        SchemeDetails known = scheme.details();
        office.change(
                scheme.id(),
                scheme.version(),
                new SchemeDetails(known.seminarId(), known.group(), known.places(), CLOSES_ON, known.covers()));
        words.applications().stream()
                .filter(application -> BursaryGroup.valueOf(application.group()) == known.group())
                .forEach(application -> apply(scheme.id(), application));
    }

    private void apply(long schemeId, DemoWords.DemoApplication application) {
        String address = Slug.from(application.name()).text().replace('-', '.') + "@example.org";
        panel.apply(
                schemeId,
                UUID.randomUUID().toString(),
                new ApplicationDetails(
                        application.name(),
                        EmailAddress.of(address),
                        "",
                        application.purpose(),
                        null,
                        application.reason(),
                        "demonstration"));
    }
}
