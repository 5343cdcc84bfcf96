package org.coproduction.seminars.attendance.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.coproduction.seminars.attendance.Arrival;
import org.coproduction.seminars.attendance.DoorAnswer;
import org.coproduction.seminars.attendance.Guest;
import org.coproduction.seminars.attendance.GuestList;
import org.coproduction.seminars.attendance.WalkIn;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the door page shows, in words. */
@Component
class DoorView {

    private final GuestList list;
    private final Words words;

    DoorView(GuestList list, Words words) {
        this.list = list;
        this.words = words;
    }

    void show(SeminarFacts seminar, String search, Model model) {
        List<Guest> guests = atDoor(seminar);
        model.addAttribute("q", search);
        model.addAttribute("counts", counts(seminar));
        model.addAttribute(
                "rows",
                guests.stream()
                        .filter(guest -> matches(guest, search) && (guest.hasPlace() || !search.isBlank()))
                        .map(this::row)
                        .toList());
        model.addAttribute(
                "walkIns", list.walkIns(seminar.id()).stream().map(this::walkIn).toList());
    }

    private List<Guest> atDoor(SeminarFacts seminar) {
        return list.guests(seminar.id()).stream()
                .filter(guest -> seminar.isHeldOnline() || !guest.online())
                .toList();
    }

    /** “12 of 43 people are here. 2 walk-ins.” */
    String counts(SeminarFacts seminar) {
        List<Guest> expected = atDoor(seminar).stream().filter(Guest::hasPlace).toList();
        long here = expected.stream().filter(guest -> guest.arrival() != null).count();
        int walkIns = list.walkIns(seminar.id()).size();
        long supporters = expected.stream().filter(Guest::supporter).count();
        return words.get("attendance.door.counts", here, expected.size(), walkIns, supporters);
    }

    private static boolean matches(Guest guest, String search) {
        return findable(guest).contains(search.strip().toLowerCase(Locale.UK));
    }

    /** The reference with its hyphen and without. */
    private static String findable(Guest guest) {
        String reference = guest.reference();
        return (guest.name() + " " + reference + " " + reference.replace("-", "")).toLowerCase(Locale.UK);
    }

    private Row row(Guest guest) {
        return new Row(
                guest.reference(),
                guest.name(),
                findable(guest),
                guest.hasPlace() ? null : words.get(guest.state().label()),
                supporter(guest),
                guest.arrival() == null ? null : since(guest.arrival()),
                newClient());
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
        Arrival arrival = answer.arrival();
        return new Noted(arrival != null, arrival == null ? "" : since(arrival), inWords(answer), counts(seminar));
    }

    static String newClient() {
        return UUID.randomUUID().toString();
    }

    /**
     * @param state in words; null for whoever has a place
     * @param supporter in words; null if they bring nobody
     * @param since when they came, in words; null while they are not here
     * @param client number for the next press
     */
    record Row(
            String reference,
            String name,
            String findable,
            @Nullable String state,
            @Nullable String supporter,
            @Nullable String since,
            String client) {}

    record Visitor(long id, String name, String since) {}

    /** What the page’s script is told; all of it but {@code here} is for people. */
    record Noted(boolean here, String since, String message, String counts) {}
}
