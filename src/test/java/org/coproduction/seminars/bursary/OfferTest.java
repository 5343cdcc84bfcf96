package org.coproduction.seminars.bursary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.bursary.BursaryExample.closing;
import static org.coproduction.seminars.bursary.BursaryGroup.EARLY_CAREER;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.Instant;
import java.time.LocalDate;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class OfferTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 5, 30);

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue seminars;

    @Test
    void opensAndClosesWithTheDayInUkTimeToTheSecond() {
        SeminarFacts facts = stored(seminar());

        assertThat(at(facts, "2016-03-31T22:59:59Z")).isEqualTo(OfferState.NOT_YET);
        assertThat(at(facts, "2016-03-31T23:00:00Z")).isEqualTo(OfferState.OPEN);
        assertThat(at(facts, "2016-05-30T22:59:59Z")).isEqualTo(OfferState.OPEN);
        assertThat(at(facts, "2016-05-30T23:00:00Z")).isEqualTo(OfferState.CLOSED);
    }

    @Test
    void waitsForItsClosingDate() {
        SchemeDetails undated = closing(1, EARLY_CAREER, null, null);

        assertThat(Offer.of(stored(seminar()), undated, Instant.parse("2016-04-15T12:00:00Z"))
                        .state())
                .isEqualTo(OfferState.NOT_YET);
    }

    @Test
    void isClosedWhenTheSeminarIsOverOrNotOn() {
        SeminarFacts facts = stored(seminar());
        SchemeDetails late = closing(1, EARLY_CAREER, null, LocalDate.of(2016, 12, 1));
        SeminarFacts postponed = stored(seminar().slug("other").status(SeminarStatus.POSTPONED));

        assertThat(Offer.of(facts, late, Instant.parse("2016-07-13T15:00:00Z")).state())
                .isEqualTo(OfferState.CLOSED);
        assertThat(at(postponed, "2016-04-15T12:00:00Z")).isEqualTo(OfferState.CLOSED);
    }

    private static OfferState at(SeminarFacts facts, String instant) {
        return Offer.of(facts, closing(1, EARLY_CAREER, FIRST, LAST), Instant.parse(instant))
                .state();
    }

    private SeminarFacts stored(SeminarExample example) {
        return seminars.facts(office.add(example.details()));
    }
}
