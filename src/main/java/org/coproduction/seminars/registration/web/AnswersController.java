package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AlreadyRegisteredException;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeEdit;
import org.coproduction.seminars.registration.NoPlaceLeftException;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.web.EditForm.Instead;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff change what somebody told us, when that person asks for it; sensitive answers only with the right for them. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees/{reference}/answers")
class AnswersController {

    private static final String FORM = "admin/registration/answers-form";
    private static final String CONFLICT = "admin/registration/answers-conflict";

    private final SeminarCatalogue seminars;
    private final AttendeeDesk desk;
    private final AttendeeEdit edit;
    private final RegistrationSteps steps;
    private final EditedAnswers edited;

    AnswersController(
            SeminarCatalogue seminars,
            AttendeeDesk desk,
            AttendeeEdit edit,
            RegistrationSteps steps,
            EditedAnswers edited) {
        this.seminars = seminars;
        this.desk = desk;
        this.edit = edit;
        this.steps = steps;
        this.edited = edited;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    /** What was answered before comes from us. */
    @InitBinder("form")
    void takeWhatIsTyped(WebDataBinder binder) {
        binder.setDisallowedFields("given*");
    }

    @ModelAttribute("agreementMissing")
    boolean agreementMissing(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference) {
        return !edit.hasAgreedToSensitive(seminar.id(), reference);
    }

    @GetMapping
    String form(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @AuthenticationPrincipal StaffMember staff,
            Model model) {
        EditForm form = EditForm.of(
                edit.version(seminar.id(), reference),
                desk.get(seminar.id(), reference).answers());
        model.addAttribute("form", form);
        if (staff.has(Right.SENSITIVE)) {
            desk.recordReading(seminar, "read sensitive answers", reference);
        }
        return show(seminar, form, new DirectFieldBindingResult(form, "form"), staff, model);
    }

    @PostMapping
    String change(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") EditForm form,
            BindingResult errors,
            @AuthenticationPrincipal StaffMember staff,
            Model model,
            ServletWebRequest web,
            RedirectAttributes flash) {
        Participation before = desk.get(seminar.id(), reference);
        form.remember(before.answers());
        steps.checkAll(form, seminar, staff::has, errors);
        if (!errors.hasErrors() && staff.has(Right.SENSITIVE) && lacksAgreement(form, seminar, reference)) {
            errors.rejectValue("sensitive", "registration.staff.sensitiveAgreed.missing");
        }
        if (errors.hasErrors()) {
            return show(seminar, form, errors, staff, model);
        }
        Answers typed = edited.typed(form, seminar, staff::has);
        try {
            edit.change(seminar.id(), reference, form.version, typed, staff::has, mayWait(before, form));
        } catch (NoPlaceLeftException full) {
            ask(before, form, errors, model);
        } catch (AlreadyRegisteredException already) {
            errors.rejectValue("email", "registration.staff.already", new Object[] {already.reference()}, null);
        } catch (OptimisticLockingFailureException stale) {
            return showConflict(seminar, reference, typed, staff, model, web);
        }
        if (errors.hasErrors()) {
            return show(seminar, form, errors, staff, model);
        }
        flash.addFlashAttribute("saved", saved(before.answers().email(), typed.email()));
        return "redirect:/admin/seminars/{slug}/attendees/{reference}";
    }

    /** Whoever has a place keeps it; whoever waits may rather have a turn on the other list. */
    private static boolean mayWait(Participation before, EditForm form) {
        return before.state() == RegistrationState.WAITING && form.instead == Instead.WAIT;
    }

    private void ask(Participation before, EditForm form, BindingResult errors, Model model) {
        if (before.state() == RegistrationState.WAITING) {
            errors.rejectValue("instead", "registration.staff.move.list");
            steps.addInsteadForStaff(before.answers(), form, model);
        } else {
            errors.rejectValue("attendance", "registration.staff.move.full");
        }
    }

    private static String saved(@Nullable EmailAddress before, @Nullable EmailAddress now) {
        if (Objects.equals(before, now)) {
            return "registration.staff.changed";
        }
        return now == null ? "registration.staff.changed.noAddress" : "registration.staff.changed.address";
    }

    private String showConflict(
            SeminarFacts seminar,
            String reference,
            Answers typed,
            StaffMember staff,
            Model model,
            ServletWebRequest web) {
        Answers theirs = desk.get(seminar.id(), reference).answers();
        Answers mine = edit.asEdited(seminar.id(), reference, typed, staff::has);
        edited.showConflict(seminar.id(), mine, theirs, staff::has, model);
        model.addAttribute("fields", EditedAnswers.fields(web.getRequest(), edit.version(seminar.id(), reference)));
        Objects.requireNonNull(web.getResponse()).setStatus(HttpServletResponse.SC_CONFLICT);
        return CONFLICT;
    }

    private boolean lacksAgreement(EditForm form, SeminarFacts seminar, String reference) {
        return form.lacksAgreement(edit.hasAgreedToSensitive(seminar.id(), reference))
                && steps.givesSensitive(
                        form, seminar, desk.get(seminar.id(), reference).answers());
    }

    private String show(SeminarFacts seminar, EditForm form, BindingResult errors, StaffMember staff, Model model) {
        steps.showAll(seminar, form, staff::has, errors, model);
        model.addAttribute("sensitive", staff.has(Right.SENSITIVE));
        return FORM;
    }
}
