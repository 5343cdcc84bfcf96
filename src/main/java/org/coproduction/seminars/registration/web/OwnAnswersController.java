package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.NoPlaceLeftException;
import org.coproduction.seminars.registration.OwnAnswers;
import org.coproduction.seminars.registration.OwnAnswersState;
import org.coproduction.seminars.registration.RegistrationClosedException;
import org.coproduction.seminars.registration.TooManyMailsException;
import org.coproduction.seminars.registration.web.EditForm.Instead;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** People change their own answers, a step of the form at a time. What is not on the page stays as it is. */
@Controller
@RequestMapping("/my/{token}/answers/{step}")
class OwnAnswersController {

    private static final String OWN_PAGE = "redirect:/my/{token}";
    private static final String STEP = "registration/own-step";

    private final OwnAnswers own;
    private final RegistrationSteps steps;
    private final AnswerSheet sheet;

    OwnAnswersController(OwnAnswers own, RegistrationSteps steps, AnswerSheet sheet) {
        this.own = own;
        this.steps = steps;
        this.sheet = sheet;
    }

    @ModelAttribute
    void keepPrivate(@PathVariable String token, HttpServletResponse response, Model model, CsrfToken csrf) {
        csrf.getToken();
        PrivatePages.keepPrivate(response, model);
        model.addAttribute("token", token);
    }

    /** What belongs to another step would come in unchecked. */
    @InitBinder("form")
    void takeOneStep(WebDataBinder binder, @PathVariable String step) {
        binder.setAllowedFields(EditForm.fields(stepAt(step)));
    }

    @ModelAttribute("state")
    OwnAnswersState state(@PathVariable String token) {
        return own.see(SecretToken.of(token));
    }

    @ModelAttribute("form")
    EditForm form(@ModelAttribute("state") OwnAnswersState state) {
        return EditForm.of(state.version(), state.answers());
    }

    @GetMapping
    String show(
            @ModelAttribute("state") OwnAnswersState state,
            @PathVariable String step,
            @ModelAttribute(name = "form", binding = false) EditForm form,
            BindingResult errors,
            Model model) {
        FormStep here = stepAt(step);
        return state.open() ? show(here, state, form, errors, model) : OWN_PAGE;
    }

    @PostMapping
    String change(
            @PathVariable String token,
            @ModelAttribute("state") OwnAnswersState state,
            @PathVariable String step,
            @Valid @ModelAttribute("form") EditForm form,
            BindingResult errors,
            Model model) {
        FormStep here = stepAt(step);
        check(here, state, form, errors);
        if (!errors.hasErrors()) {
            save(token, state, form, errors, model);
        }
        return errors.hasErrors() ? show(here, state, form, errors, model) : OWN_PAGE + "?changed=true";
    }

    private void check(FormStep here, OwnAnswersState state, EditForm form, BindingResult errors) {
        form.keepQuestions(steps.questions(here, state.seminar()), state.answers());
        form.remember(state.answers());
        steps.checkOwn(here, form, state, errors);
        if (here == FormStep.ABOUT_YOU
                && form.email.isBlank()
                && state.answers().attendance() == Attendance.ONLINE
                && !state.joinsByPhone()) {
            errors.rejectValue("email", "registration.own.online.email");
        }
        if (!errors.hasErrors()
                && form.lacksAgreement(state.sensitiveAgreed())
                && steps.givesSensitive(form, state.seminar(), state.answers())) {
            errors.rejectValue("sensitive", "registration.consent.sensitive.missing");
        }
    }

    private void save(String token, OwnAnswersState state, EditForm form, BindingResult errors, Model model) {
        Answers answers = steps.answers(form, state.seminar());
        try {
            own.change(
                    SecretToken.of(token),
                    form.version,
                    form.sensitive ? sheet.agreedToSensitive(answers) : answers,
                    form.instead == Instead.WAIT);
        } catch (NoPlaceLeftException full) {
            errors.rejectValue("instead", state.holdsPlace() ? "registration.own.full" : "registration.own.fullToo");
            steps.addInstead(state, form, model);
        } catch (TooManyMailsException many) {
            errors.rejectValue("email", "registration.own.mails");
        } catch (RegistrationClosedException late) {
            errors.reject("registration.own.late");
        } catch (OptimisticLockingFailureException stale) {
            form.version = own.see(SecretToken.of(token)).version();
            errors.reject("registration.own.stale");
        }
    }

    private String show(FormStep step, OwnAnswersState state, EditForm form, BindingResult errors, Model model) {
        steps.show(step, state.seminar(), form, errors, model);
        model.addAttribute("seminar", state.seminar());
        model.addAttribute(
                "agreementMissing",
                !state.sensitiveAgreed()
                        && (step == FormStep.NEEDS || step == FormStep.MORE || errors.hasFieldErrors("sensitive")));
        return STEP;
    }

    private static FormStep stepAt(String path) {
        return FormStep.at(path).orElseThrow(() -> new NotFoundException("step " + path));
    }
}
