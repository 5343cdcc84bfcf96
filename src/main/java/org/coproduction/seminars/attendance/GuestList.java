package org.coproduction.seminars.attendance;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.AttendeeFilter.Order;
import org.coproduction.seminars.registration.DoorRoll;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.SeminarFigures;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected, and who is here. */
@Service
@Transactional(readOnly = true)
public class GuestList {

    private static final AttendeeFilter BY_NAME = new AttendeeFilter("", null, Order.NAME);

    private final AttendeeDesk attendees;
    private final DoorRoll roll;
    private final SeminarFigures figures;
    private final Presences presences;
    private final Room room;

    GuestList(AttendeeDesk attendees, DoorRoll roll, SeminarFigures figures, Presences presences, Room room) {
        this.attendees = attendees;
        this.roll = roll;
        this.figures = figures;
        this.presences = presences;
        this.room = room;
    }

    /** Everybody who has registered, those without a place too, by name. */
    public List<Guest> guests(long seminarId) {
        Map<Long, Arrival> arrivals = arrivals(presences.findBySeminarIdAndRegistrationIdIsNotNull(seminarId));
        return attendees.list(seminarId, BY_NAME).stream()
                .map(attendee -> Guest.of(attendee, arrivals.get(attendee.id())))
                .toList();
    }

    /**
     * Some of those whom the door may look for, by name.
     *
     * @param words part of a name or reference, of anybody who has registered; empty for everybody who is expected or in
     */
    public List<Guest> atDoor(SeminarFacts seminar, String words, Pagination page) {
        List<Attendee> found = roll.page(seminar.id(), words, seminar.isHeldOnline(), page);
        Map<Long, Arrival> arrivals = arrivals(presences.findByRegistrationIdIn(
                found.stream().map(Attendee::id).toList()));
        return found.stream()
                .map(attendee -> Guest.of(attendee, arrivals.get(attendee.id())))
                .toList();
    }

    /** By number of the registration. */
    private static Map<Long, Arrival> arrivals(List<Presence> there) {
        return there.stream()
                .collect(Collectors.toMap(
                        presence -> Objects.requireNonNull(presence.registrationId()), Presence::arrival));
    }

    public long countAtDoor(SeminarFacts seminar, String words) {
        return roll.count(seminar.id(), words, seminar.isHeldOnline());
    }

    /** Counted by the database, however long the list is. */
    public DoorSum sum(SeminarFacts seminar) {
        boolean online = seminar.isHeldOnline();
        return new DoorSum(
                presences.countHere(seminar.id(), online),
                roll.expected(seminar.id(), online),
                presences.countLetIn(seminar.id(), online),
                presences.countBySeminarIdAndRegistrationIdIsNull(seminar.id()),
                roll.supporters(seminar.id(), online),
                room.overBy(seminar));
    }

    /** Somebody who came without having registered, while their name is known. */
    public Optional<WalkIn> walkIn(long seminarId, long id) {
        return presences
                .findByIdAndSeminarIdAndRegistrationIdIsNull(id, seminarId)
                .filter(presence -> !presence.name().isEmpty())
                .map(WalkIn::of);
    }

    /** Those with a place in the room, or at all where the seminar is online, by last name. */
    public List<Guest> expected(long seminarId, boolean heldOnline) {
        Collator alphabet = Collator.getInstance(Locale.UK);
        return guests(seminarId).stream()
                .filter(guest -> guest.isExpected(heldOnline))
                .sorted(Comparator.comparing(Guest::sortName, alphabet))
                .toList();
    }

    /** How many people with a place came, those included who are no longer known. */
    public int came(long seminarId) {
        return presences.countBySeminarIdAndRegistrationIdIsNotNull(seminarId) - cameWithoutPlace(seminarId);
    }

    /** How many people came who had registered and have no place. */
    public int cameWithoutPlace(long seminarId) {
        return presences.countWithoutPlace(seminarId);
    }

    /** Of those who came: whoever was let in may have no place. */
    public Set<RegistrationState> statesAt(long seminarId) {
        Set<RegistrationState> states = EnumSet.of(RegistrationState.CONFIRMED);
        presences.statesAt(seminarId).stream().map(RegistrationState::valueOf).forEach(states::add);
        return states;
    }

    /** How many people had a place, those included who are no longer known. */
    public long places(long seminarId) {
        return Arrays.stream(PlaceKind.values())
                .mapToLong(kind -> figures.states(seminarId, kind).getOrDefault(RegistrationState.CONFIRMED, 0L))
                .sum();
    }

    /** As they came. */
    public List<WalkIn> walkIns(long seminarId) {
        return presences.findBySeminarIdAndRegistrationIdIsNullOrderByArrivedAtAscIdAsc(seminarId).stream()
                .map(WalkIn::of)
                .toList();
    }
}
