package org.coproduction.seminars.attendance.web;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.attendance.Arrival;
import org.coproduction.seminars.attendance.AttendanceRecord;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.registration.ParticipantNotes;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** That somebody was there, on the own page of whoever was let in without a place: the page says beside it that they have none. */
@Component
class LetInNote implements ParticipantNotes {

    private final AttendanceRecord record;
    private final Words words;

    LetInNote(AttendanceRecord record, Words words) {
        this.record = record;
        this.words = words;
    }

    @Override
    public Optional<Note> of(long seminarId, String reference) {
        return record.letIn(seminarId, reference).map(this::note);
    }

    private Note note(Arrival arrival) {
        String when = words.get("attendance.letIn.text", UkTime.dateTime(arrival.at()));
        return new Note(
                words.get("attendance.letIn.title"),
                List.of(new Line(words.get("attendance.letIn.door"), List.of(when))));
    }
}
