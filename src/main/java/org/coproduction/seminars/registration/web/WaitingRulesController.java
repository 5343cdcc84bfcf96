package org.coproduction.seminars.registration.web;

import jakarta.validation.Valid;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.WaitingOffice;
import org.coproduction.seminars.registration.WaitingWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of one seminar’s waiting list, with the words that people read about them. */
@Controller
@RequestMapping("/admin/seminars/{slug}/waiting-list")
class WaitingRulesController {

    private static final String PAGE = "admin/registration/waiting";

    private final SeminarCatalogue seminars;
    private final WaitingOffice office;
    private final WaitingWords waiting;

    WaitingRulesController(SeminarCatalogue seminars, WaitingOffice office, WaitingWords waiting) {
        this.seminars = seminars;
        this.office = office;
        this.waiting = waiting;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @ModelAttribute("rule")
    String rule(@ModelAttribute("seminar") SeminarFacts seminar) {
        return waiting.rule(seminar);
    }

    @GetMapping
    String show(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        model.addAttribute("form", WaitingRulesForm.of(office.get(seminar.id())));
        return PAGE;
    }

    @PostMapping
    String change(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") WaitingRulesForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        try {
            office.change(seminar.id(), form.version, form.rules());
        } catch (OptimisticLockingFailureException stale) {
            form.version = office.get(seminar.id()).version();
            errors.reject("registration.waiting.stale");
            return PAGE;
        }
        flash.addFlashAttribute(
                "saved", form.paused ? "registration.waiting.saved.paused" : "registration.waiting.saved");
        return "redirect:/admin/seminars/{slug}/waiting-list";
    }
}
