package org.coproduction.seminars.registration.web;

import jakarta.validation.Valid;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.NoPlaceLeftException;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.WaitingOffice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offers a free place to somebody whom the organisers have chosen, for a reason that is kept. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees/{reference}/offer")
class OutOfTurnController {

    private static final String PAGE = "admin/registration/out-of-turn";

    private final SeminarCatalogue seminars;
    private final AttendeeDesk desk;
    private final WaitingOffice office;

    OutOfTurnController(SeminarCatalogue seminars, AttendeeDesk desk, WaitingOffice office) {
        this.seminars = seminars;
        this.desk = desk;
        this.office = office;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @ModelAttribute("chosen")
    Participation chosen(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference) {
        return desk.get(seminar.id(), reference);
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new OutOfTurnForm());
        return PAGE;
    }

    @PostMapping
    String offer(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") OutOfTurnForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        try {
            office.offerOutOfTurn(seminar.id(), reference, form.reason.strip());
        } catch (NoPlaceLeftException full) {
            errors.reject("registration.outOfTurn.none");
            return PAGE;
        }
        flash.addFlashAttribute("saved", "registration.outOfTurn.offered");
        return "redirect:/admin/seminars/{slug}/attendees/{reference}";
    }
}
