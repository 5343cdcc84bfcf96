package org.coproduction.seminars.resource.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.resource.FilmRefusedException;
import org.coproduction.seminars.resource.ResourceShelf;
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

/** Editors’ pages of resources; the public one: {@link ResourceController}. */
@Controller
@RequestMapping("/admin/resources")
class ResourceAdminController {

    private static final String FORM = "admin/resource/form";
    private static final String LIST = "redirect:/admin/resources";

    private final ResourceShelf shelf;
    private final ResourceChoices choices;
    private final ConflictPage conflicts;
    private final Words words;

    ResourceAdminController(ResourceShelf shelf, ResourceChoices choices, ConflictPage conflicts, Words words) {
        this.shelf = shelf;
        this.choices = choices;
        this.conflicts = conflicts;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("resources", shelf.search(q));
        return "admin/resource/list";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new ResourceForm());
        return show(model);
    }

    private String show(Model model) {
        choices.addTo(model);
        return FORM;
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") ResourceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return show(model);
        }
        try {
            shelf.add(form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("slug", "common.slug.taken");
            return show(model);
        } catch (FilmRefusedException unfinished) {
            return refuse(unfinished, errors, model);
        }
        flash.addFlashAttribute("saved", "resource.saved");
        return LIST;
    }

    private String refuse(FilmRefusedException unfinished, BindingResult errors, Model model) {
        String latest = UkTime.shortDate(unfinished.latest());
        errors.rejectValue("promisedOn", "resource.form.promisedOn.missing", new Object[] {latest}, null);
        return show(model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", ResourceForm.of(shelf.get(id)));
        return show(model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ResourceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(model);
        }
        try {
            shelf.change(id, form.version, form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("slug", "common.slug.taken");
            return show(model);
        } catch (FilmRefusedException unfinished) {
            return refuse(unfinished, errors, model);
        } catch (OptimisticLockingFailureException stale) {
            ResourceForm theirs = ResourceForm.of(shelf.get(id));
            return conflicts.show(model, response, form, theirs, "resource.form.", "/admin/resources/" + id);
        }
        flash.addFlashAttribute("saved", "resource.saved");
        return LIST;
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get(
                                "resource.delete.title", shelf.get(id).details().title()),
                        List.of(words.get("resource.delete.consequence")),
                        "/admin/resources/" + id + "/deletion",
                        "/admin/resources/" + id,
                        words.get("resource.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        shelf.delete(id);
        flash.addFlashAttribute("saved", "resource.deleted");
        return LIST;
    }
}
