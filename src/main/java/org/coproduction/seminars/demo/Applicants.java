package org.coproduction.seminars.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.coproduction.seminars.bursary.BursaryAnswers;
import org.coproduction.seminars.bursary.BursaryDesk;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.bursary.SchemeDetails;
import org.coproduction.seminars.bursary.StoredScheme;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
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
    private final BursaryDesk desk;
    private final DemoWords words;

    Applicants(SeminarCatalogue catalogue, BursaryOffice office, BursaryDesk desk, DemoWords words) {
        this.catalogue = catalogue;
        this.office = office;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public void set() {
        SeminarFacts seminar = catalogue.all().stream()
                .filter(one -> one.number() == NUMBER)
                .findFirst()
                .orElseThrow();
        office.all().stream()
                .filter(scheme -> scheme.details().seminarId() == seminar.id())
                .forEach(this::open);
        words.applications().forEach(application -> apply(seminar.id(), application));
    }

    private void open(StoredScheme scheme) {
        SchemeDetails known = scheme.details();
        office.change(
                scheme.id(),
                scheme.version(),
                new SchemeDetails(known.seminarId(), known.group(), known.number(), null, CLOSES_ON, known.covers()));
    }

    private void apply(long seminarId, DemoWords.DemoApplication application) {
        String address = Slug.from(application.name()).text().replace('-', '.') + "@example.org";
        desk.apply(
                seminarId,
                BursaryGroup.valueOf(application.group()),
                UUID.randomUUID().toString(),
                new BursaryAnswers(
                        application.name(),
                        EmailAddress.of(address),
                        application.purpose(),
                        null,
                        application.reason(),
                        "",
                        "demonstration"));
    }
}
