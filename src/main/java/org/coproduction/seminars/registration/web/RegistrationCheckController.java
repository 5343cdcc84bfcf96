package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.NoPlaceLeftException;
import org.coproduction.seminars.registration.RegistrationClosedException;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All answers once more, the agreement, and sending them. */
@Controller
@RequestMapping("/seminars/{slug}/register/{draft}/check")
class RegistrationCheckController extends DraftController {

    private final RegistrationDesk desk;
    private final RegistrationSteps steps;
    private final RegistrationDrafts drafts;
    private final AnswerSheet sheet;

    RegistrationCheckController(
            SeminarCatalogue seminars,
            RegistrationDesk desk,
            RegistrationSteps steps,
            RegistrationDrafts drafts,
            AnswerSheet sheet) {
        super(seminars, drafts);
        this.desk = desk;
        this.steps = steps;
        this.drafts = drafts;
        this.sheet = sheet;
    }

    @ModelAttribute("consent")
    ConsentForm consent() {
        return new ConsentForm();
    }

    @GetMapping
    String check(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @ModelAttribute(name = "form", binding = false) RegistrationForm form,
            Model model,
            RedirectAttributes redirect) {
        Optional<FormStep> wrong = steps.firstWrong(form, seminar);
        return wrong.isPresent() ? goTo(wrong.get(), redirect) : show(seminar, form, model);
    }

    @PostMapping
    String send(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String draft,
            @ModelAttribute(name = "form", binding = false) RegistrationForm form,
            @ModelAttribute("consent") ConsentForm consent,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<FormStep> wrong = steps.firstWrong(form, seminar);
        if (wrong.isPresent()) {
            return goTo(wrong.get(), redirect);
        }
        boolean sensitive = steps.hasSensitive(form, seminar);
        consent.check(sensitive, errors);
        if (errors.hasErrors()) {
            return show(seminar, form, model);
        }
        String submissionId = unsent(seminar, draft).submissionId();
        try {
            desk.register(
                    seminar.id(), submissionId, sheet.agreed(steps.answers(form, seminar), sensitive), consent.mayWait);
        } catch (NoPlaceLeftException full) {
            model.addAttribute("justFilled", true);
            return show(seminar, form, model);
        } catch (RegistrationClosedException closed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return "registration/closed";
        }
        drafts.markSent(seminar.id(), draft);
        redirect.addAttribute("submissionId", submissionId);
        return "redirect:/seminars/{slug}/registered/{submissionId}";
    }

    private static String goTo(FormStep step, RedirectAttributes redirect) {
        redirect.addAttribute("wrong", step.path());
        return "redirect:/seminars/{slug}/register/{draft}/{wrong}?again=true";
    }

    private String show(SeminarFacts seminar, RegistrationForm form, Model model) {
        Answers answers = steps.answers(form, seminar);
        model.addAttribute("sections", sheet.sections(seminar.id(), answers, right -> true));
        model.addAttribute("sensitiveGiven", steps.hasSensitive(form, seminar));
        model.addAttribute("sum", seminar.sum(answers.attendance().kind(), steps.taken(seminar)));
        return "registration/check";
    }
}
