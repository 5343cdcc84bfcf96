package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.attendance.DoorAnswer;
import org.coproduction.seminars.attendance.DoorAnswer.Outcome;
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
        Optional<String> hindrance = view.hindrance(seminar);
        if (hindrance.isPresent()) {
            back.addFlashAttribute("saved", hindrance.get());
            return RECORD;
        }
        DoorAnswer answer = desk.checkIn(seminar.id(), reference, Press.now(DoorView.newClient()));
        if (answer.outcome() == Outcome.ARRIVED) {
            audit.record("noted attendance", reference);
        }
        return tell(answer, q, page, back);
    }

    @PostMapping("/{reference}/absence")
    String didNotCome(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes back) {
        return tell(desk.undo(seminar.id(), reference, Press.now(DoorView.newClient())), q, page, back);
    }

    /** Asks first where it can’t be put right here. */
    @GetMapping("/{reference}/absence")
    String confirmAbsence(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        view.confirmAbsence(seminar, reference, q, page, model);
        return Confirmation.VIEW;
    }

    /** On the same part of the list. */
    private static String tell(DoorAnswer answer, String q, int page, RedirectAttributes back) {
        back.addFlashAttribute("saved", saved(answer.outcome()));
        back.addFlashAttribute("savedArgs", new Object[] {answer.name()});
        if (!q.isEmpty() || page > 1) {
            back.addAttribute("q", q);
            back.addAttribute("page", page);
        }
        return RECORD;
    }

    private static String saved(Outcome outcome) {
        return switch (outcome) {
            case ARRIVED, ALREADY_HERE -> "attendance.record.came";
            case UNDONE, NOT_HERE -> "attendance.record.didNot";
            default -> "attendance.record.noPlace";
        };
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
