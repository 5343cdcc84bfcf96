package org.coproduction.seminars.registration.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.registration.AlreadyRegisteredException;
import org.coproduction.seminars.registration.NamesakeException;
import org.coproduction.seminars.registration.NoPlaceLeftException;
import org.coproduction.seminars.registration.NobodyCanComeException;
import org.coproduction.seminars.registration.StaffDesk;
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

/** Registering somebody who rings or writes: the steps of the form on one page, and how they come to a place. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees/new")
class StaffRegistrationController {

    private static final String REFUSED = "admin/registration/registration-refused";
    private static final String FORM = "admin/registration/registration-form";

    private final SeminarCatalogue seminars;
    private final StaffDesk desk;
    private final RegistrationSteps steps;
    private final StaffChoices choices;
    private final AnswerSheet sheet;

    StaffRegistrationController(
            SeminarCatalogue seminars,
            StaffDesk desk,
            RegistrationSteps steps,
            StaffChoices choices,
            AnswerSheet sheet) {
        this.seminars = seminars;
        this.desk = desk;
        this.steps = steps;
        this.choices = choices;
        this.sheet = sheet;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String form(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        StaffForm form = new StaffForm();
        Optional<SeminarPhase> hindrance = desk.hindrance(seminar);
        if (hindrance.isPresent()) {
            model.addAttribute("hindrance", hindrance.get().name());
            return REFUSED;
        }
        model.addAttribute("form", form);
        return show(seminar, form, new DirectFieldBindingResult(form, "form"), model);
    }

    @PostMapping
    String register(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") StaffForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        steps.checkAll(form, seminar, right -> true, errors);
        form.checkPlacement(errors);
        if (errors.hasErrors()) {
            return show(seminar, form, errors, model);
        }
        try {
            String reference = desk.register(
                    seminar.id(),
                    SubmissionId.of(form.submission).with(form.name, form.email, form.phone),
                    sheet.agreed(steps.answers(form, seminar), steps.hasSensitive(form, seminar)),
                    form.placement(),
                    form.another);
            flash.addAttribute("reference", reference);
        } catch (NobodyCanComeException nothing) {
            errors.reject("registration.staff.refused." + nothing.hindrance().name());
            return show(seminar, form, errors, model);
        } catch (NoPlaceLeftException full) {
            errors.rejectValue("way", "registration.staff.way.full");
            return show(seminar, form, errors, model);
        } catch (AlreadyRegisteredException already) {
            errors.rejectValue("email", "registration.staff.already", new Object[] {already.reference()}, null);
            return show(seminar, form, errors, model);
        } catch (NamesakeException namesake) {
            reject(namesake, errors);
            return show(seminar, form, errors, model);
        }
        flash.addFlashAttribute("saved", "registration.staff.saved");
        return "redirect:/admin/seminars/{slug}/attendees/{reference}";
    }

    private static void reject(NamesakeException namesake, BindingResult errors) {
        String words =
                namesake.reachedAt().isEmpty() ? "registration.staff.namesake" : "registration.staff.namesake.reached";
        errors.rejectValue(
                "another", words, new Object[] {namesake.name(), namesake.reference(), namesake.reachedAt()}, null);
    }

    private String show(SeminarFacts seminar, StaffForm form, BindingResult errors, Model model) {
        steps.showAll(seminar, form, right -> true, errors, model);
        choices.addTo(model, seminar);
        return FORM;
    }
}
