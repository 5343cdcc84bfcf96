package org.coproduction.seminars.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.coproduction.seminars.survey.AnswerKind;
import org.coproduction.seminars.survey.StoredQuestion;
import org.coproduction.seminars.survey.SurveyOffice;
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

/** The questions of a survey; each change is refused once somebody has answered. */
@Controller
@RequestMapping("/admin/seminars/{slug}/survey/questions")
class SurveyQuestionController {

    private static final String FORM = "admin/survey/question";

    private final SeminarCatalogue seminars;
    private final SurveyOffice office;
    private final ConflictPage conflicts;
    private final Words words;

    SurveyQuestionController(SeminarCatalogue seminars, SurveyOffice office, ConflictPage conflicts, Words words) {
        this.seminars = seminars;
        this.office = office;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Arrays.stream(AnswerKind.values())
                .map(kind -> new Option(kind.name(), words.get(kind.label())))
                .toList();
    }

    @GetMapping("/new")
    String write(Model model) {
        model.addAttribute("form", new SurveyQuestionForm());
        return FORM;
    }

    @PostMapping
    String add(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") SurveyQuestionForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        return errors.hasErrors() ? FORM : tell(office.add(seminar.id(), form.details()), flash);
    }

    @GetMapping("/{id}")
    String edit(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", SurveyQuestionForm.of(question(seminar, id)));
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SurveyQuestionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute("id", id);
            return FORM;
        }
        try {
            return tell(office.change(seminar.id(), id, form.version, form.details()), flash);
        } catch (OptimisticLockingFailureException stale) {
            SurveyQuestionForm theirs = SurveyQuestionForm.of(question(seminar, id));
            String address = "/admin/seminars/" + seminar.slug() + "/survey/questions/" + id;
            return conflicts.show(model, response, form, theirs, "survey.question.form.", address);
        }
    }

    @PostMapping("/{id}/removal")
    String remove(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        return tell(office.removeQuestion(seminar.id(), id), flash);
    }

    @PostMapping("/{id}/up")
    String up(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id) {
        office.move(seminar.id(), id, -1);
        return SurveyAdminController.SURVEY;
    }

    @PostMapping("/{id}/down")
    String down(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id) {
        office.move(seminar.id(), id, 1);
        return SurveyAdminController.SURVEY;
    }

    private static String tell(boolean done, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", done ? "survey.saved" : "survey.locked");
        return SurveyAdminController.SURVEY;
    }

    private StoredQuestion question(SeminarFacts seminar, long id) {
        return office.find(seminar.id()).stream()
                .flatMap(survey -> survey.questions().stream())
                .filter(question -> question.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey question " + id));
    }
}
