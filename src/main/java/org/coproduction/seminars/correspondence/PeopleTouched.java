package org.coproduction.seminars.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.seminars.bursary.BursaryRoll;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarAttachment;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says whom a change of a seminar touches; comes before what else it touches. */
@Component
@Order(0)
class PeopleTouched implements SeminarAttachment {

    static final Set<RegistrationState> CONCERNED =
            Set.of(RegistrationState.CONFIRMED, RegistrationState.OFFERED, RegistrationState.WAITING);

    private final Correspondents people;
    private final BursaryRoll bursaries;
    private final Reminders reminders;
    private final Words words;
    private final Clock clock;

    PeopleTouched(Correspondents people, BursaryRoll bursaries, Reminders reminders, Words words, Clock clock) {
        this.people = people;
        this.bursaries = bursaries;
        this.reminders = reminders;
        this.words = words;
        this.clock = clock;
    }

    /** Reminders go with it. */
    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        return Optional.empty();
    }

    @Override
    public Touched ofChanging(SeminarChange change) {
        if (change.before().date().isOverAt(clock.instant()) && change.date().isOverAt(clock.instant())) {
            return Touched.NOBODY;
        }
        long seminar = change.before().id();
        List<Correspondent> concerned = people.at(List.of(seminar), CONCERNED);
        if (!change.concernsEverybody()) {
            return joiningElsewhere(change, concerned);
        }
        int applications = bursaries.open(seminar);
        if (concerned.isEmpty() && applications == 0) {
            return Touched.NOBODY;
        }
        return touched(sentences(change, concerned, applications), concerned);
    }

    /** Whoever has had no link yet is sent it with the reminder. */
    private Touched joiningElsewhere(SeminarChange change, List<Correspondent> concerned) {
        List<Correspondent> online = concerned.stream()
                .filter(person -> person.way(change.before()).joins())
                .toList();
        if (online.isEmpty() || !change.joiningBefore().isKnown() && willBeReminded(change.before())) {
            return Touched.NOBODY;
        }
        List<String> sentences = new ArrayList<>();
        say(sentences, "correspondence.touched.online", online.size());
        say(sentences, "correspondence.touched.calendar.move", online.size());
        say(sentences, "correspondence.touched.unreachable", online.size() - reachable(online));
        return touched(sentences, online);
    }

    private boolean willBeReminded(SeminarFacts seminar) {
        return reminders.findBySeminarId(seminar.id()).stream()
                .anyMatch(reminder -> reminder.isAheadOf(seminar.date().knownDay()));
    }

    private static Touched touched(List<String> sentences, List<Correspondent> people) {
        int reachable = reachable(people);
        return new Touched(sentences, reachable, people.size() - reachable, null);
    }

    private static int reachable(List<Correspondent> people) {
        return (int) people.stream().filter(person -> person.email() != null).count();
    }

    private List<String> sentences(SeminarChange change, List<Correspondent> concerned, int applications) {
        long online = placesOf(concerned, Attendance.ONLINE);
        long places = count(concerned, RegistrationState.CONFIRMED);
        List<String> sentences = new ArrayList<>();
        say(sentences, "correspondence.touched.places", places, places - online, online);
        boolean on = change.status().isOn() && change.date().knownDay() != null;
        if (on && !change.offers(PlaceKind.ONLINE)) {
            say(sentences, "correspondence.touched.room", online);
        }
        long offers = count(concerned, RegistrationState.OFFERED);
        long ending = on ? ending(change, concerned) : offers;
        say(sentences, "correspondence.touched.offered.end", ending);
        say(
                sentences,
                change.isSooner() ? "correspondence.touched.offered.sooner" : "correspondence.touched.offered",
                offers - ending);
        say(sentences, "correspondence.touched.waiting", count(concerned, RegistrationState.WAITING));
        say(sentences, "correspondence.touched.bursaries", applications);
        say(
                sentences,
                on ? "correspondence.touched.reminders.move" : "correspondence.touched.reminders.stop",
                planned(change.before().id()));
        say(sentences, on ? "correspondence.touched.calendar.move" : "correspondence.touched.calendar.cancel", places);
        say(
                sentences,
                "correspondence.touched.unreachable",
                concerned.stream().filter(person -> person.email() == null).count());
        return sentences;
    }

    /** How many have an offer of a place of a kind that there will not be. */
    private static long ending(SeminarChange change, List<Correspondent> people) {
        return people.stream()
                .filter(person -> person.state() == RegistrationState.OFFERED)
                .filter(person -> !change.offers(person.attendance().kind()))
                .count();
    }

    private void say(List<String> sentences, String key, long number, Object... more) {
        if (number > 0) {
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = number;
            System.arraycopy(more, 0, arguments, 1, more.length);
            sentences.add(words.get(key, arguments));
        }
    }

    private long planned(long seminarId) {
        return reminders.findBySeminarId(seminarId).stream()
                .filter(reminder -> reminder.state() == ReminderState.PLANNED)
                .count();
    }

    private static long count(List<Correspondent> people, RegistrationState state) {
        return people.stream().filter(person -> person.state() == state).count();
    }

    private static long placesOf(List<Correspondent> people, Attendance attendance) {
        return people.stream()
                .filter(person -> person.state() == RegistrationState.CONFIRMED && person.attendance() == attendance)
                .count();
    }
}
