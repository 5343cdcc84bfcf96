package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.ParticipantDesk;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.PersonalCalendar;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar entry of whoever has a place, by the way in which they take part. */
@Controller
class OwnCalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final ParticipantDesk desk;
    private final PersonalCalendar calendar;

    OwnCalendarController(ParticipantDesk desk, PersonalCalendar calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    @GetMapping("/my/{token}/calendar.ics")
    ResponseEntity<String> entry(@PathVariable String token) {
        Participation mine = desk.see(SecretToken.of(token));
        if (mine.state() != RegistrationState.CONFIRMED || !PersonalCalendar.hasDay(mine.seminar())) {
            throw new NotFoundException("calendar entry of somebody without a place");
        }
        return Attachment.ofPrivatePage(mine.seminar().slug() + ".ics", CALENDAR)
                .body(calendar.entry(mine.seminar(), mine.way()));
    }
}
