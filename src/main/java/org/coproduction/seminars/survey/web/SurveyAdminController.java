package org.coproduction.seminars.survey.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Words;
import org.coproduction.seminars.survey.FirstQuestions;
import org.coproduction.seminars.survey.StoredSurvey;
import org.coproduction.seminars.survey.SurveyInvitations;
import org.coproduction.seminars.survey.SurveyOffice;
import org.springframework.dao.DataIntegrityViolationException;
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

/** A seminar’s survey, for organisers: begin it, say when it is open; its questions: {@link SurveyQuestionController}. */
@Controller
@RequestMapping("/admin/seminars/{slug}/survey")
class SurveyAdminController {

    static final String SURVEY = "redirect:/admin/seminars/{slug}/survey";
    private static final String PAGE = "admin/survey/survey";

    private final SeminarCatalogue seminars;
    private final SurveyOffice office;
    private final FirstQuestions first;
    private final SurveyInvitations invitations;
    private final Words words;

    SurveyAdminController(
            SeminarCatalogue seminars,
            SurveyOffice office,
            FirstQuestions first,
            SurveyInvitations invitations,
            Words words) {
        this.seminars = seminars;
        this.office = office;
        this.first = first;
        this.invitations = invitations;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String show(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        Optional<StoredSurvey> survey = office.find(seminar.id());
        if (survey.isEmpty()) {
            model.addAttribute("first", first.all());
            return "admin/survey/begin";
        }
        model.addAttribute("survey", survey.get());
        model.addAttribute("form", PeriodForm.of(survey.get()));
        List<Correspondent> uninvited = invitations.uninvited(seminar.id());
        model.addAttribute("uninvited", uninvited.size());
        model.addAttribute(
                "states", uninvited.stream().map(Correspondent::state).collect(Collectors.toSet()));
        return PAGE;
    }

    @PostMapping("/beginning")
    String begin(@ModelAttribute("seminar") SeminarFacts seminar, RedirectAttributes flash) {
        try {
            if (office.find(seminar.id()).isEmpty()) {
                office.start(seminar, first.all());
            }
        } catch (DataIntegrityViolationException begunMeanwhile) {
            return SURVEY;
        }
        flash.addFlashAttribute("saved", "survey.begun");
        return SURVEY;
    }

    @PostMapping
    String plan(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (!errors.hasErrors() && isPlanned(seminar, form, errors)) {
            flash.addFlashAttribute("saved", "survey.saved");
            return SURVEY;
        }
        model.addAttribute("survey", survey(seminar));
        return PAGE;
    }

    private boolean isPlanned(SeminarFacts seminar, PeriodForm form, BindingResult errors) {
        try {
            boolean planned = office.plan(seminar, form.version, form.from(), form.to());
            if (!planned) {
                errors.rejectValue("closesOn", "survey.form.closesOn.revealed");
            }
            return planned;
        } catch (OptimisticLockingFailureException stale) {
            form.version = survey(seminar).version();
            errors.reject("survey.stale");
            return false;
        }
    }

    private StoredSurvey survey(SeminarFacts seminar) {
        return office.find(seminar.id()).orElseThrow(() -> new NotFoundException("survey of " + seminar.slug()));
    }

    @GetMapping("/removal")
    String confirmRemoval(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        survey(seminar);
        String address = "/admin/seminars/" + seminar.slug() + "/survey";
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("survey.remove.title", seminar.name()),
                        List.of(words.get("survey.remove.consequence")),
                        address + "/removal",
                        address,
                        words.get("survey.remove")));
        return Confirmation.VIEW;
    }

    @PostMapping("/removal")
    String remove(@ModelAttribute("seminar") SeminarFacts seminar, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", office.remove(seminar) ? "survey.removed" : "survey.locked");
        return SURVEY;
    }
}
