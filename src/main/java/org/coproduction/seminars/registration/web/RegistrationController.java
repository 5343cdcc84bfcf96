package org.coproduction.seminars.registration.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.site.web.Limit;
import org.coproduction.seminars.site.web.Limited;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first step of registering for a seminar, or of joining its waiting list; then {@link RegistrationStepController}. */
@Controller
@RequestMapping("/seminars/{slug}/register")
class RegistrationController {

    private static final String STEP = "registration/step";

    private final SeminarCatalogue seminars;
    private final SeminarPlaces places;
    private final RegistrationSteps steps;
    private final RegistrationDrafts drafts;
    private final Clock clock;

    RegistrationController(
            SeminarCatalogue seminars,
            SeminarPlaces places,
            RegistrationSteps steps,
            RegistrationDrafts drafts,
            Clock clock) {
        this.seminars = seminars;
        this.places = places;
        this.steps = steps;
        this.drafts = drafts;
        this.clock = clock;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.bySlug(slug);
    }

    @GetMapping
    String begin(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        SeminarPhase phase = phase(seminar);
        if (!phase.takesRegistrations()) {
            return "registration/closed";
        }
        RegistrationForm form = new RegistrationForm();
        model.addAttribute("form", form);
        show(seminar, phase, form, new DirectFieldBindingResult(form, "form"), model);
        return STEP;
    }

    @Limited(Limit.BEGINNINGS)
    @PostMapping
    String takeUp(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        steps.check(FormStep.ABOUT_YOU, form, seminar, errors);
        if (errors.hasErrors()) {
            show(seminar, phase(seminar), form, errors, model);
            return STEP;
        }
        redirect.addAttribute("draft", drafts.begin(seminar.id(), form));
        return "redirect:/seminars/{slug}/register/{draft}/taking-part";
    }

    private void show(
            SeminarFacts seminar, SeminarPhase phase, RegistrationForm form, BindingResult errors, Model model) {
        steps.show(FormStep.ABOUT_YOU, seminar, form, errors, model);
        model.addAttribute("description", seminar.summary());
        model.addAttribute("phase", phase.name());
        LocalDate closesOn = seminar.registrationClosesOn();
        model.addAttribute("closesOn", closesOn == null ? null : UkTime.date(closesOn));
    }

    private SeminarPhase phase(SeminarFacts seminar) {
        Taken taken = places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
        return seminar.phase(clock.instant(), taken);
    }
}
