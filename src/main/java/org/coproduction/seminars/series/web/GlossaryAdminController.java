package org.coproduction.seminars.series.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.series.SeriesGlossary;
import org.coproduction.seminars.site.web.Words;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editors’ pages of the glossary; the public one: {@link GlossaryController}. */
@Controller
@RequestMapping("/admin/glossary")
class GlossaryAdminController {

    private static final String FORM = "admin/series/term";
    private static final String LIST = "redirect:/admin/glossary";

    private final SeriesGlossary glossary;
    private final ConflictPage conflicts;
    private final Words words;

    GlossaryAdminController(SeriesGlossary glossary, ConflictPage conflicts, Words words) {
        this.glossary = glossary;
        this.conflicts = conflicts;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("terms", glossary.search(q));
        return "admin/series/terms";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new TermForm());
        return FORM;
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") TermForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            glossary.add(form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("term", "series.term.term.taken");
            return FORM;
        }
        flash.addFlashAttribute("saved", "series.term.saved");
        return LIST;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", TermForm.of(glossary.get(id)));
        return FORM;
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TermForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            glossary.change(id, form.version, form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("term", "series.term.term.taken");
            return FORM;
        } catch (OptimisticLockingFailureException stale) {
            TermForm theirs = TermForm.of(glossary.get(id));
            return conflicts.show(model, response, form, theirs, "series.term.", "/admin/glossary/" + id);
        }
        flash.addFlashAttribute("saved", "series.term.saved");
        return LIST;
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get(
                                "series.term.delete.title",
                                glossary.get(id).details().term()),
                        List.of(words.get("series.term.delete.consequence")),
                        "/admin/glossary/" + id + "/deletion",
                        "/admin/glossary/" + id,
                        words.get("series.term.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        glossary.delete(id);
        flash.addFlashAttribute("saved", "series.term.deleted");
        return LIST;
    }
}
