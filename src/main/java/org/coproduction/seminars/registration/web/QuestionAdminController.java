package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.QuestionDetails;
import org.coproduction.seminars.registration.QuestionOffice;
import org.coproduction.seminars.registration.QuestionRefusedException;
import org.coproduction.seminars.site.web.Words;
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

/** Organisers write the questions that a seminar’s form asks besides; their order: {@link QuestionListController}. */
@Controller
@RequestMapping("/admin/seminars/{slug}/questions")
class QuestionAdminController {

    private static final String FORM = "admin/registration/question-form";
    private static final String LIST = "redirect:/admin/seminars/{slug}/questions";

    private final SeminarCatalogue seminars;
    private final QuestionOffice office;
    private final QuestionChoices choices;
    private final ConflictPage conflicts;
    private final Words words;

    QuestionAdminController(
            SeminarCatalogue seminars,
            QuestionOffice office,
            QuestionChoices choices,
            ConflictPage conflicts,
            Words words) {
        this.seminars = seminars;
        this.office = office;
        this.choices = choices;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping("/new")
    String add(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        model.addAttribute("form", new QuestionForm());
        return show(seminar, null, model);
    }

    @PostMapping
    String create(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return show(seminar, null, model);
        }
        try {
            office.add(seminar.id(), details(form));
        } catch (QuestionRefusedException refused) {
            reject(refused, errors);
            return show(seminar, null, model);
        }
        flash.addFlashAttribute("saved", "registration.questions.saved");
        return LIST;
    }

    @GetMapping("/{id}")
    String edit(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, Model model) {
        model.addAttribute("form", QuestionForm.of(office.get(seminar.id(), id)));
        return show(seminar, id, model);
    }

    @PostMapping("/{id}")
    String update(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable long id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return show(seminar, id, model);
        }
        try {
            office.change(seminar.id(), id, form.version, details(form), form.reworded);
        } catch (QuestionRefusedException refused) {
            reject(refused, errors);
            return show(seminar, id, model);
        } catch (OptimisticLockingFailureException stale) {
            QuestionForm theirs = QuestionForm.of(office.get(seminar.id(), id));
            String address = "/admin/seminars/" + seminar.slug() + "/questions/" + id;
            return conflicts.show(model, response, form, theirs, "registration.questions.form.", address);
        }
        flash.addFlashAttribute("saved", "registration.questions.saved");
        return LIST;
    }

    private static void reject(QuestionRefusedException refused, BindingResult errors) {
        String field = switch (refused.reason()) {
            case CONDITION_LATER, NEEDED -> "onlyIf";
            case DEPENDENT_EARLIER -> "step";
            case CHOICE_NEEDED, REWORDED_OTHERS -> "options";
            case WIDENED -> "visibleTo";
            case KEPT_LONGER -> "keptDays";
            case OTHER_KIND -> "kind";
        };
        errors.rejectValue(field, refused.reason().label(), new Object[] {refused.label()}, null);
    }

    private QuestionDetails details(QuestionForm form) {
        return form.details(words.get("registration.yes"), words.get("registration.no"));
    }

    private String show(SeminarFacts seminar, @org.jspecify.annotations.Nullable Long id, Model model) {
        model.addAttribute("id", id);
        choices.addTo(model, seminar, id);
        return FORM;
    }
}
