package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.coproduction.seminars.common.PermanentId;
import org.coproduction.seminars.programme.SeminarPlaces.Places;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.junit.jupiter.api.Test;

class SeminarPhaseTest {

    private static final Instant MARCH = Instant.parse("2016-03-01T09:00:00Z");

    @Test
    void isOpenUntilTheLastPlaceIsTakenThenFull() {
        assertThat(phase(seminar().capacity(2), MARCH, 1)).isEqualTo(SeminarPhase.OPEN);
        assertThat(phase(seminar().capacity(2), MARCH, 2)).isEqualTo(SeminarPhase.FULL);
        assertThat(phase(seminar().capacity(2), MARCH, 3)).isEqualTo(SeminarPhase.FULL);
    }

    @Test
    void closesAt2359UkTimeOnTheDayShown() {
        assertThat(phase(seminar(), Instant.parse("2016-07-06T22:59:59Z"), 0)).isEqualTo(SeminarPhase.OPEN);
        assertThat(phase(seminar(), Instant.parse("2016-07-06T23:00:00Z"), 0)).isEqualTo(SeminarPhase.CLOSED);
    }

    @Test
    void opensAtTheBeginningOfItsFirstDay() {
        SeminarExample later = seminar().opensOn(LocalDate.of(2016, 4, 1));

        assertThat(phase(later, Instant.parse("2016-03-31T22:59:59Z"), 0)).isEqualTo(SeminarPhase.OPENS_LATER);
        assertThat(phase(later, Instant.parse("2016-03-31T23:00:00Z"), 0)).isEqualTo(SeminarPhase.OPEN);
    }

    @Test
    void isAnnouncedWhileDayOrPlacesAreNotKnown() {
        assertThat(phase(seminar().date(SeminarDate.month(YearMonth.of(2016, 10))), MARCH, 0))
                .isEqualTo(SeminarPhase.ANNOUNCED);
        assertThat(phase(seminar().capacity(null), MARCH, 0)).isEqualTo(SeminarPhase.ANNOUNCED);
    }

    @Test
    void isTodayOnItsDayAndPastOnceItHasEnded() {
        assertThat(phase(seminar(), Instant.parse("2016-07-13T08:00:00Z"), 0)).isEqualTo(SeminarPhase.TODAY);
        assertThat(phase(seminar(), Instant.parse("2016-07-13T15:00:00Z"), 0)).isEqualTo(SeminarPhase.PAST);
    }

    @Test
    void saysCancelledAndPostponedWhateverTheDate() {
        assertThat(phase(seminar().status(SeminarStatus.CANCELLED), MARCH, 0)).isEqualTo(SeminarPhase.CANCELLED);
        assertThat(phase(seminar().status(SeminarStatus.POSTPONED), MARCH, 0)).isEqualTo(SeminarPhase.POSTPONED);
    }

    @Test
    void offersPlacesOnlineOnlyOnceItWasMovedOnline() {
        SeminarExample moved = seminar().status(SeminarStatus.MOVED_ONLINE);

        assertThat(phase(moved, MARCH, 0)).isEqualTo(SeminarPhase.CLOSED);
        assertThat(phase(seminar().status(SeminarStatus.MOVED_ONLINE).capacity(null), MARCH, 0))
                .isEqualTo(SeminarPhase.ANNOUNCED);
        assertThat(phase(moved.capacity(60, 5), MARCH, 60)).isEqualTo(SeminarPhase.OPEN);
    }

    @Test
    void saysWhichKindOfPlaceIsFullAndWhichIsNot() {
        SeminarExample both = seminar().format(SeminarFormat.BOTH).capacity(2, 5);

        assertThat(phase(both, new Taken(places(1), places(4)))).isEqualTo(SeminarPhase.OPEN);
        assertThat(phase(both, new Taken(places(2), places(4)))).isEqualTo(SeminarPhase.IN_PERSON_FULL);
        assertThat(phase(both, new Taken(places(1), places(5)))).isEqualTo(SeminarPhase.ONLINE_FULL);
        assertThat(phase(both, new Taken(places(2), places(6)))).isEqualTo(SeminarPhase.FULL);
        assertThat(phase(both.capacity(2, null), new Taken(places(2), Places.NONE)))
                .isEqualTo(SeminarPhase.FULL);
    }

    @Test
    void isFullWhereThePlacesLeftAreKeptBackOrWaitedFor() {
        assertThat(phase(seminar().capacity(2), new Taken(new Places(1, 1, 0), Places.NONE)))
                .isEqualTo(SeminarPhase.FULL);
        assertThat(phase(seminar().capacity(2), new Taken(new Places(1, 0, 1), Places.NONE)))
                .isEqualTo(SeminarPhase.FULL);
    }

    @Test
    void addsUpToTheCapacityAndSaysHowManyAreTooMany() {
        SeminarFacts seminar = facts(seminar().capacity(10));
        PlaceSum room = seminar.sum(PlaceKind.IN_PERSON, new Taken(new Places(4, 3, 0), Places.NONE));
        PlaceSum over = seminar.sum(PlaceKind.IN_PERSON, new Taken(new Places(9, 3, 0), Places.NONE));

        assertThat(room.taken() + room.keptBack() + room.free()).isEqualTo(10);
        assertThat(room.overBy()).isZero();
        assertThat(over.free()).isZero();
        assertThat(over.overBy()).isEqualTo(2);
    }

    private static Places places(int taken) {
        return new Places(taken, 0, 0);
    }

    private static SeminarPhase phase(SeminarExample seminar, Instant now, int taken) {
        return facts(seminar).phase(now, new Taken(places(taken), Places.NONE));
    }

    private static SeminarPhase phase(SeminarExample seminar, Taken taken) {
        return facts(seminar).phase(MARCH, taken);
    }

    private static SeminarFacts facts(SeminarExample seminar) {
        SeminarDetails details = seminar.details();
        return new SeminarFacts(
                1,
                "practice",
                3,
                details.title(),
                details.summary(),
                details.status(),
                details.format(),
                details.date(),
                "Leeds",
                details.registration().capacity(),
                details.registration().opensOn(),
                details.registration().closesOn(),
                new CalendarIdentity(PermanentId.of("seminar", 1, MARCH), 0),
                MARCH,
                "");
    }
}
