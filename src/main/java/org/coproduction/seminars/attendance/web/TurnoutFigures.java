package org.coproduction.seminars.attendance.web;

import java.util.List;
import org.coproduction.seminars.attendance.AttendanceRecord;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFigure;
import org.coproduction.seminars.site.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many people came. */
@Component
@Order(1)
class TurnoutFigures implements SeminarFigure.Source {

    private final AttendanceRecord record;
    private final Words words;

    TurnoutFigures(AttendanceRecord record, Words words) {
        this.record = record;
        this.words = words;
    }

    @Override
    public List<SeminarFigure> of(long seminarId) {
        return List.of(
                figure(PlaceKind.IN_PERSON, record.cameInPerson(seminarId)),
                figure(PlaceKind.ONLINE, record.cameOnline(seminarId)));
    }

    private SeminarFigure figure(PlaceKind kind, long people) {
        return new SeminarFigure(words.get(kind.label()), words.get("attendance.criterion.came"), people);
    }
}
