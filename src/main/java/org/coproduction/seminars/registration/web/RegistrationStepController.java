package org.coproduction.seminars.registration.web;

import jakarta.validation.Valid;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a form that has been begun; then {@link RegistrationCheckController}. */
@Controller
@RequestMapping("/seminars/{slug}/register/{draft}/{step}")
class RegistrationStepController extends DraftController {

    private static final String STEP = "registration/step";

    private final RegistrationSteps steps;
    private final RegistrationDrafts drafts;

    RegistrationStepController(SeminarCatalogue seminars, RegistrationSteps steps, RegistrationDrafts drafts) {
        super(seminars, drafts);
        this.steps = steps;
        this.drafts = drafts;
    }

    /** @param again whether it was passed over, or has become wrong, and what is wrong is to be said */
    @GetMapping
    String show(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String step,
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean again,
            Model model) {
        if (again) {
            steps.check(stepAt(step), form, seminar, errors);
        }
        steps.show(stepAt(step), seminar, form, errors, model);
        return STEP;
    }

    /** @param change whether they came from the check of all answers, and go back there */
    @PostMapping
    String keep(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String draft,
            @PathVariable String step,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean change,
            Model model,
            RedirectAttributes redirect) {
        FormStep here = stepAt(step);
        steps.check(here, form, seminar, errors);
        if (errors.hasErrors()) {
            steps.show(here, seminar, form, errors, model);
            return STEP;
        }
        drafts.keep(seminar.id(), draft, form);
        FormStep next = change ? null : here.next();
        redirect.addAttribute("next", next == null ? "check" : next.path());
        return "redirect:/seminars/{slug}/register/{draft}/{next}";
    }

    private static FormStep stepAt(String path) {
        return FormStep.at(path).orElseThrow(() -> new NotFoundException("step " + path));
    }
}
