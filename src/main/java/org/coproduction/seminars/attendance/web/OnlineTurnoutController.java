package org.coproduction.seminars.attendance.web;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.attendance.OnlineTurnout;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody online as having come, in one step that can be undone. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendance/online")
class OnlineTurnoutController {

    private static final String RECORD = "redirect:/admin/seminars/{slug}/attendance";

    private final SeminarCatalogue seminars;
    private final OnlineTurnout turnout;
    private final RecordView record;
    private final Words words;

    OnlineTurnoutController(SeminarCatalogue seminars, OnlineTurnout turnout, RecordView record, Words words) {
        this.seminars = seminars;
        this.turnout = turnout;
        this.record = record;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String ask(@ModelAttribute("seminar") SeminarFacts seminar, Model model, RedirectAttributes flash) {
        Optional<String> hindrance = record.hindrance(seminar);
        if (hindrance.isPresent()) {
            return tell(hindrance.get(), 0, flash);
        }
        String back = "/admin/seminars/" + seminar.slug() + "/attendance";
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("attendance.online.title", turnout.unmarked(seminar)),
                        List.of(words.get("attendance.online.text"), words.get("attendance.online.undoable")),
                        back + "/online",
                        back,
                        words.get("attendance.online.button")));
        return Confirmation.VIEW;
    }

    @PostMapping
    String mark(@ModelAttribute("seminar") SeminarFacts seminar, RedirectAttributes flash) {
        return record.hindrance(seminar)
                .map(hindrance -> tell(hindrance, 0, flash))
                .orElseGet(() -> tell("attendance.online.marked", turnout.mark(seminar), flash));
    }

    @PostMapping("/{lot}/removal")
    String undo(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String lot, RedirectAttributes flash) {
        return tell("attendance.online.undone", turnout.undo(seminar, lot), flash);
    }

    private static String tell(String key, int people, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", key);
        flash.addFlashAttribute("savedArgs", new Object[] {people});
        return RECORD;
    }
}
