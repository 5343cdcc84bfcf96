package org.coproduction.seminars.attendance.web;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.attendance.AttendanceRecord;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.registration.HeldData;
import org.coproduction.seminars.registration.ParticipantNotes.Line;
import org.coproduction.seminars.registration.ParticipantNotes.Note;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** That somebody was there, for themselves. */
@Component
class HeldPresence implements HeldData {

    private final AttendanceRecord record;
    private final Words words;

    HeldPresence(AttendanceRecord record, Words words) {
        this.record = record;
        this.words = words;
    }

    @Override
    public Optional<Note> heldOn(long seminarId, String reference) {
        return record.arrivalOf(seminarId, reference)
                .map(arrival -> new Note(
                        words.get("attendance.held.title"),
                        List.of(
                                line("attendance.held.at", UkTime.dateTime(arrival.at())),
                                line("attendance.held.by", arrival.by()))));
    }

    private Line line(String label, String value) {
        return new Line(words.get(label), List.of(value));
    }
}
