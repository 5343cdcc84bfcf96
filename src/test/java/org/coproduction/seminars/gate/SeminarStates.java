package org.coproduction.seminars.gate;

import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.Receipt;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.WaitingOffice;
import org.coproduction.seminars.registration.WaitingRules;

/** A seminar in each state that it can be in on 1 March 2016; what is open, full or past is also in the demonstration. */
record SeminarStates(SeminarOffice office, RegistrationDesk desk, AttendeeDesk attendees, WaitingOffice waiting) {

    void prepare() {
        add(101, "no-date", seminar().date(SeminarDate.unknown()));
        add(102, "month-known", seminar().date(SeminarDate.month(YearMonth.of(2016, 9))));
        add(103, "opens-later", seminar().opensOn(LocalDate.of(2016, 5, 3)));
        add(104, "open-both-ways", seminar().format(SeminarFormat.BOTH).capacity(20, 20));
        register(add(105, "full", seminar().capacity(1)));
        register(add(106, "full-in-person", seminar().format(SeminarFormat.BOTH).capacity(1, 20)));
        offer(add(120, "offered", seminar().capacity(1)));
        pause(add(121, "paused", seminar().capacity(1)));
        add(107, "closed", seminar().closesOn(LocalDate.of(2016, 2, 20)));
        add(108, "today", seminar().date(day(LocalDate.of(2016, 3, 1))));
        add(109, "past", seminar().date(day(LocalDate.of(2016, 2, 2))));
        add(122, "held", seminar().format(SeminarFormat.BOTH).capacity(20, 20));
        offerByMail(add(123, "offered-by-mail", seminar().capacity(1)));
        for (SeminarStatus status : SeminarStatus.values()) {
            add(
                    110 + status.ordinal(),
                    status.name().toLowerCase().replace('_', '-'),
                    seminar().status(status));
        }
    }

    private long add(int number, String slug, SeminarExample seminar) {
        return office.add(seminar.number(number)
                .slug(slug)
                .title("Seminar that is " + slug.replace('-', ' '))
                .details());
    }

    private void register(long seminarId) {
        desk.register(seminarId, Registrant.submission(), Registrant.named("Ash Example"), true);
        desk.register(seminarId, Registrant.submission(), Registrant.named("Blake Example"), true);
    }

    /** To the second of two. */
    private void offerByMail(long seminarId) {
        register(seminarId);
        attendees.cancel(
                seminarId, attendees.list(seminarId, AttendeeFilter.ALL).get(0).reference());
    }

    /** To somebody whom only a person can tell. */
    private void offer(long seminarId) {
        Answers first = Registrant.named("Ash Example");
        Receipt receipt = desk.register(seminarId, Registrant.submission(), first, true);
        desk.register(seminarId, Registrant.submission(), Registrant.withoutEmail("Robin Sample"), true);
        attendees.cancel(seminarId, receipt.reference());
    }

    /** With a free place for whom the organisers choose. */
    private void pause(long seminarId) {
        waiting.change(seminarId, 0, new WaitingRules(true, 24, false));
        offer(seminarId);
    }

    private static SeminarDate day(LocalDate day) {
        return SeminarDate.day(day, LocalTime.of(10, 0), LocalTime.of(16, 0));
    }
}
