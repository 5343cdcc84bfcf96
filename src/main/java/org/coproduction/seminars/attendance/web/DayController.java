package org.coproduction.seminars.attendance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ways to the doors of all seminars, the one whose day is nearest first. */
@Controller
class DayController {

    private final SeminarCatalogue seminars;
    private final Clock clock;

    DayController(SeminarCatalogue seminars, Clock clock) {
        this.seminars = seminars;
        this.clock = clock;
    }

    @GetMapping("/admin/door")
    String days(@AuthenticationPrincipal StaffMember staff, Model model) {
        List<Day> days = seminars.published().stream()
                .sorted(Comparator.comparingLong(this::distance))
                .map(seminar -> new Day(
                        seminar.name(),
                        seminar.date().dateInWords(),
                        "/admin/seminars/" + seminar.slug(),
                        distance(seminar) == 0))
                .toList();
        model.addAttribute("days", days);
        model.addAttribute("organiser", staff.has(Right.REGISTRATIONS));
        return "admin/attendance/days";
    }

    /** In days; those whose day is not known come last. */
    private long distance(SeminarFacts seminar) {
        LocalDate day = seminar.date().knownDay();
        return day == null
                ? Long.MAX_VALUE
                : Math.abs(day.toEpochDay() - UkTime.today(clock).toEpochDay());
    }

    /**
     * @param date in words; null while unknown
     * @param base address of the seminar in the staff area
     */
    record Day(String seminar, @Nullable String date, String base, boolean today) {}
}
