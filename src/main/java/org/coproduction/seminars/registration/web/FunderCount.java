package org.coproduction.seminars.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.export.ColumnType;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFigure;
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
    private final List<SeminarFigure.Source> others;
    private final Words words;

    FunderCount(SeminarFigures figures, List<SeminarFigure.Source> others, Words words) {
        this.figures = figures;
        this.others = others;
        this.words = words;
    }

    List<Column<SeminarFigure>> columns() {
        return List.of(
                Column.text(words.get("registration.column.what"), SeminarFigure::what),
                Column.text(words.get("registration.column.which"), SeminarFigure::which),
                new Column<>(
                        words.get("registration.column.about"), ColumnType.NUMBER, row -> shown(row.people()), false));
    }

    private Object shown(long people) {
        return people < STEP ? words.get("registration.funder.few") : (people + STEP / 2) / STEP * STEP;
    }

    List<SeminarFigure> rows(long seminarId) {
        List<SeminarFigure> rows = new ArrayList<>();
        for (PlaceKind kind : PlaceKind.values()) {
            Map<RegistrationState, Long> states = figures.states(seminarId, kind);
            for (RegistrationState state : RegistrationState.values()) {
                rows.add(figure(kind.label(), state.label(), states.getOrDefault(state, 0L)));
            }
            rows.add(figure(kind.label(), "registration.funder.supporters", figures.supporters(seminarId, kind)));
        }
        Map<ParticipantGroup, Long> groups = figures.groups(seminarId);
        for (ParticipantGroup group : ParticipantGroup.values()) {
            rows.add(figure("registration.column.groups", group.label(), groups.getOrDefault(group, 0L)));
        }
        others.forEach(source -> rows.addAll(source.of(seminarId)));
        return rows;
    }

    private SeminarFigure figure(String what, String which, long people) {
        return new SeminarFigure(words.get(what), words.get(which), people);
    }
}
