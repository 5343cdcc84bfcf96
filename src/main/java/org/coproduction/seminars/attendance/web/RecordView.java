package org.coproduction.seminars.attendance.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.admin.web.Confirmation;
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
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of who was there shows. */
@Component
class RecordView {

    private static final int PAGE_SIZE = 100;

    private final RecordRoll roll;
    private final GuestList list;
    private final OnlineTurnout online;
    private final Words words;
    private final Clock clock;

    RecordView(RecordRoll roll, GuestList list, OnlineTurnout online, Words words, Clock clock) {
        this.roll = roll;
        this.list = list;
        this.online = online;
        this.words = words;
        this.clock = clock;
    }

    /** @param page from 1 */
    void show(SeminarFacts seminar, String search, int page, Model model) {
        Pagination pages = Pagination.of(page, PAGE_SIZE, roll.count(seminar.id(), search));
        model.addAttribute("q", search);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "rows",
                roll.page(seminar.id(), search, pages).stream().map(Row::of).toList());
        model.addAttribute("states", list.statesAt(seminar.id()));
        sums(seminar, model);
        Optional<String> hindrance = hindrance(seminar);
        model.addAttribute("hindrance", hindrance.orElse(null));
        model.addAttribute("unmarked", hindrance.isPresent() ? 0 : online.unmarked(seminar));
        model.addAttribute(
                "lots", online.marked(seminar.id()).stream().map(Lot::of).toList());
    }

    /** @param page from 1, to come back to */
    void confirmAbsence(SeminarFacts seminar, String reference, String search, int page, Model model) {
        String record = "/admin/seminars/" + seminar.slug() + "/attendance";
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("attendance.record.undo.title", roll.name(seminar.id(), reference)),
                        List.of(words.get("attendance.record.undo.lost")),
                        address(record + "/" + reference + "/absence", search, page),
                        address(record, search, page),
                        words.get("attendance.record.absent")));
    }

    private static String address(String path, String search, int page) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(search)
                .toUriString();
    }

    /** Why nobody can have come, as a message key: marked by mistake, they would get the certificate and the survey. */
    Optional<String> hindrance(SeminarFacts seminar) {
        if (!seminar.status().isOn()) {
            return Optional.of("attendance.record.off");
        }
        return seminar.date().hasComeOn(UkTime.today(clock))
                ? Optional.empty()
                : Optional.of("attendance.record.early");
    }

    private void sums(SeminarFacts seminar, Model model) {
        var walkIns = list.walkIns(seminar.id());
        model.addAttribute("came", list.came(seminar.id()));
        model.addAttribute("people", list.places(seminar.id()));
        model.addAttribute("without", walkIns.size() + list.cameWithoutPlace(seminar.id()));
        model.addAttribute("walkIns", walkIns);
        model.addAttribute("begun", seminar.hasBegun(clock.instant()));
    }

    /**
     * @param without what they are instead of having a place, as a message key; null for whoever has one
     * @param noted when, in words; null for whoever did not come
     * @param notedOnce whether it can’t be noted here again once it is taken back
     */
    record Row(
            String reference,
            String name,
            boolean online,
            @Nullable String without,
            @Nullable String noted,
            String by,
            boolean notedOnce,
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
                    line.isNotedOnce(),
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
