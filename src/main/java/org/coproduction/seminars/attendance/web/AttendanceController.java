package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.attendance.DoorAnswer;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was there: what the door noted, and what organisers correct afterwards; people online too. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendance")
class AttendanceController {

    private static final String RECORD = "redirect:/admin/seminars/{slug}/attendance";

    private final SeminarCatalogue seminars;
    private final RecordView view;
    private final DoorDesk desk;
    private final CertificatePaper paper;
    private final AuditLog audit;

    AttendanceController(
            SeminarCatalogue seminars, RecordView view, DoorDesk desk, CertificatePaper paper, AuditLog audit) {
        this.seminars = seminars;
        this.view = view;
        this.desk = desk;
        this.paper = paper;
        this.audit = audit;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String record(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        view.show(seminar, q, page, model);
        return "admin/attendance/record";
    }

    @PostMapping("/{reference}/presence")
    String came(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes back) {
        if (view.isEarly(seminar)) {
            back.addFlashAttribute("saved", "attendance.record.early");
            return RECORD;
        }
        DoorAnswer answer = desk.checkIn(seminar.id(), reference, Press.now(DoorView.newClient()));
        audit.record("noted attendance", reference);
        return tell("attendance.record.came", answer, q, page, back);
    }

    @PostMapping("/{reference}/absence")
    String didNotCome(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes back) {
        DoorAnswer answer = desk.undo(seminar.id(), reference, Press.now(DoorView.newClient()));
        return tell("attendance.record.didNot", answer, q, page, back);
    }

    /** On the same part of the list. */
    private static String tell(String key, DoorAnswer answer, String q, int page, RedirectAttributes back) {
        back.addFlashAttribute("saved", key);
        back.addFlashAttribute("savedArgs", new Object[] {answer.name()});
        if (!q.isEmpty() || page > 1) {
            back.addAttribute("q", q);
            back.addAttribute("page", page);
        }
        return RECORD;
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
}
