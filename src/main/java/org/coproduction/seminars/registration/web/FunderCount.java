package org.coproduction.seminars.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.export.ColumnType;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.SeminarFigures;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/**
 * Numbers for a funder. All are rounded to five and those under five are hidden, zero too; there is no sum of true numbers to
 * take others from, and one person more or less mostly changes nothing.
 */
@Component
class FunderCount {

    private static final int STEP = 5;

    private final SeminarFigures figures;
    private final Words words;

    FunderCount(SeminarFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    List<Column<Figure>> columns() {
        return List.of(
                Column.text(words.get("registration.column.what"), Figure::what),
                Column.text(words.get("registration.column.which"), Figure::which),
                new Column<>(
                        words.get("registration.column.about"), ColumnType.NUMBER, row -> shown(row.people()), false));
    }

    private Object shown(long people) {
        return people < STEP ? words.get("registration.funder.few") : (people + STEP / 2) / STEP * STEP;
    }

    List<Figure> rows(long seminarId) {
        List<Figure> rows = new ArrayList<>();
        for (PlaceKind kind : PlaceKind.values()) {
            Map<RegistrationState, Long> states = figures.states(seminarId, kind);
            for (RegistrationState state : RegistrationState.values()) {
                rows.add(new Figure(words.get(kind.label()), words.get(state.label()), states.getOrDefault(state, 0L)));
            }
        }
        Map<ParticipantGroup, Long> groups = figures.groups(seminarId);
        for (ParticipantGroup group : ParticipantGroup.values()) {
            rows.add(new Figure(
                    words.get("registration.column.groups"), words.get(group.label()), groups.getOrDefault(group, 0L)));
        }
        return rows;
    }

    /** @param people in truth; not to be shown */
    record Figure(String what, String which, long people) {}
}
