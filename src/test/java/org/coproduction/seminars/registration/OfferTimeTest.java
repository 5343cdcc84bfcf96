package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The seminar begins on 13 July 2016 at 10am UK time. */
@SiteTest
class OfferTimeTest {

    private static final Duration DAY = Duration.ofHours(24);

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue seminars;

    private SeminarFacts facts;

    @BeforeEach
    void addSeminar() {
        facts = seminars.facts(office.add(seminar().details()));
    }

    @Test
    void holdsAPlaceForThreeDaysToTheNextFullMinute() {
        assertThat(until("2016-06-01T10:15:20.5")).contains(uk("2016-06-04T10:16"));
    }

    @Test
    void movesADeadlineInTheNightToTheMorningAfter() {
        assertThat(until("2016-06-01T20:00")).contains(uk("2016-06-04T20:00"));
        assertThat(until("2016-06-01T20:01")).contains(uk("2016-06-05T09:00"));
        assertThat(until("2016-06-01T03:30")).contains(uk("2016-06-04T09:00"));
    }

    @Test
    void endsOfferAtTheStopTimeAndNeverInTheNightBeforeIt() {
        assertThat(until("2016-07-11T12:00")).contains(uk("2016-07-12T10:00"));
        assertThat(OfferTime.until(facts, Duration.ofHours(12), uk("2016-07-11T12:00")))
                .contains(uk("2016-07-12T20:00"));
        assertThat(OfferTime.until(facts, Duration.ofHours(5), uk("2016-07-11T12:00")))
                .contains(uk("2016-07-12T20:00"));
    }

    @Test
    void offersNothingOnceThereIsNoTimeLeftToAnswer() {
        assertThat(until("2016-07-11T17:00")).contains(uk("2016-07-12T10:00"));
        assertThat(until("2016-07-11T17:01")).isEmpty();
        assertThat(until("2016-07-13T12:00")).isEmpty();
    }

    @Test
    void countsNoHourOfTheNightAsTimeToAnswer() {
        assertThat(OfferTime.until(facts, Duration.ofHours(20), uk("2016-07-12T03:00")))
                .contains(uk("2016-07-12T14:00"));
        assertThat(OfferTime.until(facts, Duration.ofHours(20), uk("2016-07-12T10:01")))
                .isEmpty();
        assertThat(OfferTime.stop(facts, DAY)).contains(uk("2016-07-11T17:00"));
    }

    @Test
    void keepsEveryDeadlineOfAYearAtDaytimeAndThreeDaysAway() {
        SeminarFacts later = facts;
        for (Instant now = uk("2015-07-01T00:07"); now.isBefore(uk("2016-07-01T00:00")); now = now.plusSeconds(4_620)) {
            Instant until = OfferTime.until(later, DAY, now).orElseThrow();
            assertThat(UkTime.at(until).toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(20, 0));
            assertThat(Duration.between(now, until)).isBetween(Duration.ofHours(72), Duration.ofHours(86));
        }
    }

    @Test
    void offersNothingForASeminarThatIsOff() {
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().status(SeminarStatus.POSTPONED).details());

        assertThat(OfferTime.until(seminars.facts(facts.id()), DAY, uk("2016-06-01T10:00")))
                .isEmpty();
    }

    private Optional<Instant> until(String now) {
        return OfferTime.until(facts, DAY, uk(now));
    }

    private static Instant uk(String local) {
        LocalDateTime time = LocalDateTime.parse(local);
        return UkTime.instant(time.toLocalDate(), time.toLocalTime());
    }
}
