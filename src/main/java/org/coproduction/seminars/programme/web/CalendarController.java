package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.programme.SeminarCalendar;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calendar feed of the series, and the entry of one seminar. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final SeminarCatalogue catalogue;
    private final SeminarCalendar calendar;

    CalendarController(SeminarCatalogue catalogue, SeminarCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    @GetMapping("/seminars.ics")
    ResponseEntity<String> all() {
        return answer("seminars.ics", calendar.feed(catalogue.published()));
    }

    @GetMapping("/seminars/{slug}.ics")
    ResponseEntity<String> one(@PathVariable String slug) {
        SeminarFacts seminar = catalogue.bySlug(slug);
        if (!SeminarCalendar.hasDay(seminar)) {
            throw new NotFoundException("calendar entry of a seminar without a day");
        }
        return answer(slug + ".ics", calendar.entry(seminar));
    }

    private static ResponseEntity<String> answer(String file, String text) {
        return Attachment.named(file, CALENDAR).body(text);
    }
}
