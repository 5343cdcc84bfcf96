package org.coproduction.seminars.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.attendance.AttendanceArchive;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Most of those who had a place at the first two seminars came, and one person who had none. */
@Component
@Order(8)
@Profile("demo")
class SeminarsAttended implements Demonstration.Scene {

    private static final int EVERY_SEVENTH = 7;
    private static final String HELPER = "Robin Sample";
    private static final LocalTime DOORS_OPEN = LocalTime.of(9, 30);

    private final SeminarCatalogue catalogue;
    private final Correspondents people;
    private final AttendanceArchive archive;
    private final DemoWords words;

    SeminarsAttended(SeminarCatalogue catalogue, Correspondents people, AttendanceArchive archive, DemoWords words) {
        this.catalogue = catalogue;
        this.people = people;
        this.archive = archive;
        this.words = words;
    }

    @Override
    public void set() {
        catalogue.all().stream().filter(seminar -> seminar.number() <= 2).forEach(this::fill);
    }

    private void fill(SeminarFacts seminar) {
        LocalDate day = seminar.date().knownDay();
        if (day == null) {
            return;
        }
        Instant opened = UkTime.instant(day, DOORS_OPEN);
        List<Correspondent> expected = people.at(Set.of(seminar.id()), Set.of(RegistrationState.CONFIRMED));
        for (int i = 0; i < expected.size(); i++) {
            if (i % EVERY_SEVENTH != EVERY_SEVENTH - 1) {
                archive.add(seminar.id(), expected.get(i).registrationId(), opened.plus(Duration.ofMinutes(i)), HELPER);
            }
        }
        archive.addWalkIn(seminar.id(), words.names().get(0), opened.plus(Duration.ofHours(1)), HELPER);
    }
}
