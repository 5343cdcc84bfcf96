package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.attendance.Arrival;
import org.coproduction.seminars.attendance.DoorAnswer;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Guest;
import org.coproduction.seminars.attendance.GuestList;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was there: what the door noted, and what organisers correct afterwards; people online too. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendance")
class AttendanceController {

    private final SeminarCatalogue seminars;
    private final GuestList list;
    private final DoorDesk desk;
    private final CertificatePaper paper;
    private final AuditLog audit;

    AttendanceController(
            SeminarCatalogue seminars, GuestList list, DoorDesk desk, CertificatePaper paper, AuditLog audit) {
        this.seminars = seminars;
        this.list = list;
        this.desk = desk;
        this.paper = paper;
        this.audit = audit;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String record(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        List<Row> rows = list.guests(seminar.id()).stream()
                .filter(guest -> guest.hasPlace() || guest.arrival() != null)
                .map(Row::of)
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("came", list.came(seminar.id()));
        model.addAttribute("people", Math.max(rows.size(), list.places(seminar.id())));
        model.addAttribute("states", list.statesAt(seminar.id()));
        model.addAttribute("walkIns", list.walkIns(seminar.id()));
        return "admin/attendance/record";
    }

    @PostMapping("/{reference}/presence")
    String came(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, RedirectAttributes flash) {
        DoorAnswer answer = desk.checkIn(seminar.id(), reference, Press.now(DoorView.newClient()));
        audit.record("noted attendance", reference);
        return tell("attendance.record.came", answer, flash);
    }

    @PostMapping("/{reference}/absence")
    String didNotCome(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, RedirectAttributes flash) {
        DoorAnswer answer = desk.undo(seminar.id(), reference, Press.now(DoorView.newClient()));
        return tell("attendance.record.didNot", answer, flash);
    }

    private static String tell(String key, DoorAnswer answer, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", key);
        flash.addFlashAttribute("savedArgs", new Object[] {answer.name()});
        return "redirect:/admin/seminars/{slug}/attendance";
    }

    @GetMapping("/{reference}/certificate.pdf")
    void certificate(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            HttpServletResponse response)
            throws IOException {
        paper.send(seminar, reference, response);
    }

    @GetMapping("/walk-ins/{id}/certificate.pdf")
    void certificateOfWalkIn(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        paper.sendWalkIn(seminar, id, response);
    }

    /** @param noted when, in words; null for whoever did not come */
    record Row(
            String reference,
            String name,
            boolean online,
            @Nullable String noted,
            String by) {

        static Row of(Guest guest) {
            Arrival arrival = guest.arrival();
            return new Row(
                    guest.reference(),
                    guest.name(),
                    guest.online(),
                    arrival == null ? null : UkTime.dateTime(arrival.at()),
                    arrival == null ? "" : arrival.by());
        }
    }
}
