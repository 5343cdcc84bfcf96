package org.coproduction.seminars.attendance.web;

import java.time.Clock;
import org.coproduction.seminars.attendance.Arrival;
import org.coproduction.seminars.attendance.GuestList;
import org.coproduction.seminars.attendance.MarkedTogether;
import org.coproduction.seminars.attendance.OnlineTurnout;
import org.coproduction.seminars.attendance.RecordRoll;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of who was there shows. */
@Component
class RecordView {

    private static final int PAGE_SIZE = 100;

    private final RecordRoll roll;
    private final GuestList list;
    private final OnlineTurnout online;
    private final Clock clock;

    RecordView(RecordRoll roll, GuestList list, OnlineTurnout online, Clock clock) {
        this.roll = roll;
        this.list = list;
        this.online = online;
        this.clock = clock;
    }

    /** @param page from 1 */
    void show(SeminarFacts seminar, String words, int page, Model model) {
        Pagination pages = Pagination.of(page, PAGE_SIZE, roll.count(seminar.id(), words));
        model.addAttribute("q", words);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "rows",
                roll.page(seminar.id(), words, pages).stream().map(Row::of).toList());
        model.addAttribute("states", list.statesAt(seminar.id()));
        sums(seminar, model);
        boolean early = isEarly(seminar);
        model.addAttribute("early", early);
        model.addAttribute("unmarked", early ? 0 : online.unmarked(seminar));
        model.addAttribute(
                "lots", online.marked(seminar.id()).stream().map(Lot::of).toList());
    }

    /** Whether nobody can have come yet: marked by mistake, they would get the certificate and the survey. */
    boolean isEarly(SeminarFacts seminar) {
        return !seminar.date().hasComeOn(UkTime.today(clock));
    }

    private void sums(SeminarFacts seminar, Model model) {
        var walkIns = list.walkIns(seminar.id());
        model.addAttribute("came", list.came(seminar.id()));
        model.addAttribute("people", list.places(seminar.id()));
        model.addAttribute("without", walkIns.size() + list.cameWithoutPlace(seminar.id()));
        model.addAttribute("walkIns", walkIns);
        model.addAttribute("begun", seminar.date().hasBegunAt(clock.instant()));
    }

    /**
     * @param without what they are instead of having a place, as a message key; null for whoever has one
     * @param noted when, in words; null for whoever did not come
     */
    record Row(
            String reference,
            String name,
            boolean online,
            @Nullable String without,
            @Nullable String noted,
            String by,
            boolean certified) {

        static Row of(RecordRoll.Line line) {
            Correspondent person = line.person();
            Arrival arrival = line.arrival();
            return new Row(
                    person.reference(),
                    person.name(),
                    person.attendance().kind() == PlaceKind.ONLINE,
                    person.state() == RegistrationState.CONFIRMED
                            ? null
                            : person.state().label(),
                    arrival == null ? null : UkTime.dateTime(arrival.at()),
                    arrival == null ? "" : arrival.by(),
                    line.certified());
        }
    }

    /** @param at when they were marked, in words */
    record Lot(String lot, long people, String at, String by) {

        static Lot of(MarkedTogether marked) {
            return new Lot(marked.lot(), marked.people(), UkTime.dateTime(marked.at()), marked.by());
        }
    }
}
