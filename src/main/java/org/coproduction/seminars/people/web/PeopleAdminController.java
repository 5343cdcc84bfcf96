package org.coproduction.seminars.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.MediaOption;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.site.web.Option;
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

/** Editors’ pages of people; the public ones: {@link PeopleController}. */
@Controller
@RequestMapping("/admin/people")
class PeopleAdminController {

    private static final String FORM = "admin/people/form";
    private static final String LIST = "redirect:/admin/people";

    private final PeopleRegister register;
    private final MediaLibrary media;
    private final ConflictPage conflicts;
    private final Words words;

    PeopleAdminController(PeopleRegister register, MediaLibrary media, ConflictPage conflicts, Words words) {
        this.register = register;
        this.media = media;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute("images")
    List<Option> images() {
        return media.imageOptions().stream().map(PeopleAdminController::option).toList();
    }

    private static Option option(MediaOption image) {
        return new Option(String.valueOf(image.id()), image.name());
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("people", register.search(q));
        return "admin/people/list";
    }

    @GetMapping("/new")
    String add(Model model) {
        return show(new PersonForm(), model);
    }

    private static String show(PersonForm form, Model model) {
        model.addAttribute("form", form);
        return showAgain(form, model);
    }

    private static String showAgain(PersonForm form, Model model) {
        model.addAttribute("rows", form.addLinkRows());
        return FORM;
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return showAgain(form, model);
        }
        try {
            register.add(form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("slug", "common.slug.taken");
            return showAgain(form, model);
        }
        flash.addFlashAttribute("saved", "people.saved");
        return LIST;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        return show(PersonForm.of(register.get(id)), model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        form.check(errors);
        if (errors.hasErrors()) {
            return showAgain(form, model);
        }
        try {
            register.change(id, form.version, form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("slug", "common.slug.taken");
            return showAgain(form, model);
        } catch (OptimisticLockingFailureException stale) {
            PersonForm theirs = PersonForm.of(register.get(id));
            return conflicts.show(model, response, form, theirs, "people.form.", "/admin/people/" + id);
        }
        flash.addFlashAttribute("saved", "people.saved");
        return LIST;
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        String name = register.get(id).details().name();
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("people.delete.title", name),
                        List.of(words.get("people.delete.consequence"), words.get("people.delete.instead")),
                        "/admin/people/" + id + "/deletion",
                        "/admin/people/" + id,
                        words.get("people.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        register.delete(id);
        flash.addFlashAttribute("saved", "people.deleted");
        return LIST;
    }
}
