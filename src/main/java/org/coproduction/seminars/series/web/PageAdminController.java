package org.coproduction.seminars.series.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.PageLayout;
import org.coproduction.seminars.series.PagePlace;
import org.coproduction.seminars.series.SeriesPages;
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

/** Editors’ pages of further pages; the public ones: {@link AboutController}. */
@Controller
@RequestMapping("/admin/pages")
class PageAdminController {

    private static final String FORM = "admin/series/page";

    private final SeriesPages pages;
    private final ConflictPage conflicts;
    private final Words words;

    PageAdminController(SeriesPages pages, ConflictPage conflicts, Words words) {
        this.pages = pages;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute("places")
    List<Option> places() {
        return Arrays.stream(PagePlace.values())
                .map(place -> new Option(place.name(), words.get(place.label())))
                .toList();
    }

    @ModelAttribute("layouts")
    List<Option> layouts() {
        return Arrays.stream(PageLayout.values())
                .map(layout -> new Option(layout.name(), words.get(layout.label())))
                .toList();
    }

    @ModelAttribute("publications")
    List<Option> publications() {
        return Arrays.stream(Publication.values())
                .map(state -> new Option(state.name(), words.get("series.publication." + state.name())))
                .toList();
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("pages", pages.search(q));
        return "admin/series/pages";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new PageForm());
        return FORM;
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") PageForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            pages.add(form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("slug", "series.page.slug.taken");
            return FORM;
        }
        flash.addFlashAttribute("saved", "series.page.saved");
        return "redirect:/admin/pages";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", PageForm.of(pages.get(id)));
        return show(id, model);
    }

    private String show(long id, Model model) {
        PageDetails details = pages.get(id).details();
        model.addAttribute("id", id);
        model.addAttribute("path", details.publication().isPublished() ? details.path() : null);
        return FORM;
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return show(id, model);
        }
        try {
            pages.change(id, form.version, form.details());
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("slug", "series.page.slug.taken");
            return show(id, model);
        } catch (OptimisticLockingFailureException stale) {
            PageForm theirs = PageForm.of(pages.get(id));
            return conflicts.show(model, response, form, theirs, "series.page.", "/admin/pages/" + id);
        }
        flash.addFlashAttribute("saved", "series.page.saved");
        return "redirect:/admin/pages";
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        PageDetails details = pages.get(id).details();
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("series.page.delete.title", details.title()),
                        List.of(words.get("series.page.delete.consequence", details.path())),
                        "/admin/pages/" + id + "/deletion",
                        "/admin/pages/" + id,
                        words.get("series.page.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        pages.delete(id);
        flash.addFlashAttribute("saved", "series.page.deleted");
        return "redirect:/admin/pages";
    }
}
