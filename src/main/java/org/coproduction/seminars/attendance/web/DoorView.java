package org.coproduction.seminars.attendance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.seminars.attendance.Arrival;
import org.coproduction.seminars.attendance.DoorAnswer;
import org.coproduction.seminars.attendance.DoorAnswer.Outcome;
import org.coproduction.seminars.attendance.DoorSum;
import org.coproduction.seminars.attendance.Guest;
import org.coproduction.seminars.attendance.GuestList;
import org.coproduction.seminars.attendance.WalkIn;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.PersonSearch;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the door page shows, in words. */
@Component
class DoorView {

    /** So many rows a phone still finds quickly, and keeps through a loss of network. */
    private static final int PAGE_SIZE = 300;

    private final GuestList list;
    private final Words words;
    private final Clock clock;

    DoorView(GuestList list, Words words, Clock clock) {
        this.list = list;
        this.words = words;
        this.clock = clock;
    }

    /** @param page from 1 */
    void show(SeminarFacts seminar, String search, int page, Model model) {
        model.addAttribute("otherDay", otherDay(seminar));
        Pagination pages = Pagination.of(page, PAGE_SIZE, list.countAtDoor(seminar, search));
        model.addAttribute("q", search);
        model.addAttribute("counts", counts(seminar));
        model.addAttribute("pages", pages);
        model.addAttribute(
                "rows",
                list.atDoor(seminar, search, pages).stream()
                        .map(guest -> row(guest, seminar.isHeldOnline()))
                        .toList());
        model.addAttribute(
                "walkIns", list.walkIns(seminar.id()).stream().map(this::walkIn).toList());
    }

    /** “This seminar is on Wednesday 13 July 2016. Today is Tuesday 1 March 2016.” Null on the day itself, if it is on. */
    private @Nullable String otherDay(SeminarFacts seminar) {
        if (!seminar.status().isOn()) {
            return words.get("attendance.door.off." + seminar.status().name());
        }
        LocalDate today = UkTime.today(clock);
        LocalDate day = seminar.date().knownDay();
        if (today.equals(day)) {
            return null;
        }
        return day == null
                ? words.get("attendance.door.noDay", UkTime.date(today))
                : words.get("attendance.door.otherDay", UkTime.date(day), UkTime.date(today));
    }

    /** “12 of 43 people are here. One person was let in without a place in the room. 2 walk-ins.” */
    String counts(SeminarFacts seminar) {
        DoorSum sum = list.sum(seminar);
        return words.get(
                "attendance.door.counts",
                sum.here(),
                sum.expected(),
                sum.walkIns(),
                sum.supporters(),
                sum.letIn(),
                sum.overBy());
    }

    private Row row(Guest guest, boolean heldOnline) {
        return new Row(
                guest.reference(),
                guest.name(),
                PersonSearch.findable(guest.name(), guest.reference()),
                guest.isExpected(heldOnline) ? null : standing(guest),
                supporter(guest),
                guest.arrival() == null ? null : since(guest.arrival()),
                newClient());
    }

    private String standing(Guest guest) {
        String kind = guest.hasPlace() ? "" : guest.state().name();
        return words.get(
                "attendance.door.standing." + kind + (guest.online() ? "ONLINE" : ""),
                guest.position() == null ? 0 : guest.position());
    }

    private @Nullable String supporter(Guest guest) {
        if (!guest.supporter()) {
            return null;
        }
        return guest.supporterName().isBlank()
                ? words.get("attendance.door.supporter")
                : words.get("attendance.door.supporter.named", guest.supporterName());
    }

    private Visitor walkIn(WalkIn walkIn) {
        return new Visitor(walkIn.id(), walkIn.name(), since(walkIn.arrival()));
    }

    private String since(Arrival arrival) {
        return words.get("attendance.door.since", time(arrival), arrival.by());
    }

    private static String time(Arrival arrival) {
        return UkTime.time(UkTime.at(arrival.at()).toLocalTime());
    }

    String inWords(DoorAnswer answer) {
        Arrival arrival = answer.arrival();
        return words.get(
                answer.outcome().label(),
                answer.name(),
                arrival == null ? "" : time(arrival),
                arrival == null ? "" : arrival.by());
    }

    Noted noted(SeminarFacts seminar, DoorAnswer answer) {
        if (answer.outcome() == Outcome.FULL) {
            return full(seminar, answer.name());
        }
        if (answer.outcome() == Outcome.OTHER_DAY) {
            return onOtherDay(seminar, answer.name());
        }
        Arrival arrival = answer.arrival();
        return arrival == null
                ? Noted.away(inWords(answer), counts(seminar))
                : Noted.here(0, since(arrival), inWords(answer), counts(seminar));
    }

    /** @param walkIn empty if they have been removed since */
    Noted noted(SeminarFacts seminar, String name, Optional<WalkIn> walkIn) {
        return walkIn.map(one -> Noted.here(
                        one.id(), since(one.arrival()), words.get("attendance.walkIn.saved", name), counts(seminar)))
                .orElseGet(() -> Noted.away(words.get("attendance.walkIn.removed"), counts(seminar)));
    }

    /** A question to whoever stands at the door. */
    Noted full(SeminarFacts seminar, String name) {
        return Noted.full(words.get("attendance.door.full", name), counts(seminar));
    }

    /** Another one. */
    Noted onOtherDay(SeminarFacts seminar, String name) {
        String question = words.get("attendance.door.otherDay.ask", name, otherDay(seminar));
        return Noted.otherDay(question, counts(seminar));
    }

    static String newClient() {
        return UUID.randomUUID().toString();
    }

    /**
     * @param standing what they are in words; null for whoever has a place in the room
     * @param supporter in words; null if they bring nobody
     * @param since when they came, in words; null while they are not here
     * @param client number for the next press
     */
    record Row(
            String reference,
            String name,
            String findable,
            @Nullable String standing,
            @Nullable String supporter,
            @Nullable String since,
            String client) {}

    record Visitor(long id, String name, String since) {}

    /**
     * What the page’s script is told.
     *
     * @param full whether the room is full and they are not in
     * @param otherDay whether it is not the day of the seminar and they are not in
     * @param walkIn number of a walk-in; 0 for whoever has registered
     * @param since when they came, in words
     * @param message for people, as are the counts
     */
    record Noted(
            boolean here, boolean full, boolean otherDay, long walkIn, String since, String message, String counts) {

        static Noted here(long walkIn, String since, String message, String counts) {
            return new Noted(true, false, false, walkIn, since, message, counts);
        }

        static Noted away(String message, String counts) {
            return new Noted(false, false, false, 0, "", message, counts);
        }

        static Noted full(String question, String counts) {
            return new Noted(false, true, false, 0, "", question, counts);
        }

        static Noted otherDay(String question, String counts) {
            return new Noted(false, false, true, 0, "", question, counts);
        }
    }
}
