package org.coproduction.seminars.registration.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.export.ColumnType;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/**
 * Numbers for a funder. All are rounded to five and those under five are hidden, zero too; there is no sum of true numbers to
 * take others from, and one person more or less mostly changes nothing.
 */
@Component
class FunderCount {

    private static final int STEP = 5;

    private final AttendeeDesk desk;
    private final Words words;

    FunderCount(AttendeeDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    List<Column<Figure>> columns() {
        return List.of(
                Column.text(words.get("registration.column.what"), Figure::what),
                Column.text(words.get("registration.column.which"), Figure::which),
                new Column<>(
                        words.get("registration.column.about"), ColumnType.NUMBER, row -> shown(row.people()), false));
    }

    private Object shown(int people) {
        return people < STEP ? words.get("registration.funder.few") : (people + STEP / 2) / STEP * STEP;
    }

    List<Figure> rows(long seminarId) throws IOException {
        Count count = new Count();
        desk.read(seminarId, AttendeeFilter.ALL, attendees -> attendees.forEach(count::add));
        List<Figure> rows = new ArrayList<>();
        for (PlaceKind kind : PlaceKind.values()) {
            for (RegistrationState state : RegistrationState.values()) {
                int people = count.at(kind).getOrDefault(state, 0);
                rows.add(new Figure(words.get(kind.label()), words.get(state.label()), people));
            }
        }
        for (ParticipantGroup group : ParticipantGroup.values()) {
            int people = count.groups.getOrDefault(group, 0);
            rows.add(new Figure(words.get("registration.column.groups"), words.get(group.label()), people));
        }
        return rows;
    }

    /** @param people in truth; not to be shown */
    record Figure(String what, String which, int people) {}

    /** Groups are counted of people who have a place; they may choose several, or none. */
    private static final class Count {

        final Map<PlaceKind, Map<RegistrationState, Integer>> places = new EnumMap<>(PlaceKind.class);
        final Map<ParticipantGroup, Integer> groups = new EnumMap<>(ParticipantGroup.class);

        Map<RegistrationState, Integer> at(PlaceKind kind) {
            return places.computeIfAbsent(kind, any -> new EnumMap<>(RegistrationState.class));
        }

        void add(Attendee attendee) {
            at(attendee.answers().attendance().kind()).merge(attendee.state(), 1, Integer::sum);
            if (attendee.state() == RegistrationState.CONFIRMED) {
                attendee.answers().more().groups().forEach(group -> groups.merge(group, 1, Integer::sum));
            }
        }
    }
}
