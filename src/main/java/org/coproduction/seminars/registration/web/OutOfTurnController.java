package org.coproduction.seminars.registration.web;

import jakarta.validation.Valid;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AlreadyRegisteredException;
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

/** Offers or gives a free place to somebody whom the organisers have chosen, for a reason that is kept. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees/{reference}")
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

    @GetMapping("/offer")
    String askForOffer(Model model) {
        return ask(OutOfTurnWay.OFFER, model);
    }

    @PostMapping("/offer")
    String offer(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") OutOfTurnForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return act(OutOfTurnWay.OFFER, errors, model, flash, () -> {
            office.offerOutOfTurn(seminar.id(), reference, form.reason.strip());
        });
    }

    @GetMapping("/place")
    String askForPlace(Model model) {
        return ask(OutOfTurnWay.PLACE, model);
    }

    @PostMapping("/place")
    String givePlace(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") OutOfTurnForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return act(OutOfTurnWay.PLACE, errors, model, flash, () -> {
            office.givePlace(seminar.id(), reference, form.reason.strip());
        });
    }

    private static String ask(OutOfTurnWay way, Model model) {
        model.addAttribute("way", way);
        model.addAttribute("form", new OutOfTurnForm());
        return PAGE;
    }

    private static String act(
            OutOfTurnWay way, BindingResult errors, Model model, RedirectAttributes flash, Runnable decision) {
        model.addAttribute("way", way);
        if (errors.hasErrors()) {
            return PAGE;
        }
        try {
            decision.run();
        } catch (NoPlaceLeftException full) {
            errors.reject(way.none());
            return PAGE;
        } catch (AlreadyRegisteredException already) {
            errors.reject("registration.staff.already", new Object[] {already.reference()}, null);
            return PAGE;
        }
        flash.addFlashAttribute("saved", way.done());
        return "redirect:/admin/seminars/{slug}/attendees/{reference}";
    }
}
