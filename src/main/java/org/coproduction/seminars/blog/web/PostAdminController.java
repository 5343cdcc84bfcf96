package org.coproduction.seminars.blog.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.blog.BlogDesk;
import org.coproduction.seminars.content.SlugTakenException;
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

/** Editors’ pages of posts: find, write, change; for looking and deleting see {@link PostCareController}. */
@Controller
@RequestMapping("/admin/posts")
class PostAdminController {

    private static final String FORM = "admin/blog/form";

    private final BlogDesk desk;
    private final PostChoices choices;
    private final ConflictPage conflicts;
    private final Clock clock;

    PostAdminController(BlogDesk desk, PostChoices choices, ConflictPage conflicts, Clock clock) {
        this.desk = desk;
        this.choices = choices;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        Instant now = clock.instant();
        model.addAttribute("q", q);
        model.addAttribute(
                "posts",
                desk.search(q).stream().map(row -> PostLine.of(row, now)).toList());
        return "admin/blog/list";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new PostForm());
        return show(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") PostForm form, BindingResult errors, Model model, RedirectAttributes flash) {
        check(form, errors);
        if (errors.hasErrors()) {
            return show(model);
        }
        try {
            desk.add(form.details(clock.instant()));
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            return refuseSlug(errors, model);
        }
        flash.addFlashAttribute("saved", "blog.saved");
        return "redirect:/admin/posts";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", PostForm.of(desk.get(id)));
        return show(model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        check(form, errors);
        if (errors.hasErrors()) {
            return show(model);
        }
        try {
            desk.change(id, form.version, form.details(clock.instant()));
        } catch (SlugTakenException | DataIntegrityViolationException taken) {
            return refuseSlug(errors, model);
        } catch (OptimisticLockingFailureException stale) {
            PostForm theirs = PostForm.of(desk.get(id));
            return conflicts.show(model, response, form, theirs, "blog.form.", "/admin/posts/" + id);
        }
        flash.addFlashAttribute("saved", "blog.saved");
        return "redirect:/admin/posts";
    }

    private void check(PostForm form, BindingResult errors) {
        form.check(errors);
        choices.check(form, errors);
    }

    private String refuseSlug(BindingResult errors, Model model) {
        errors.rejectValue("slug", "blog.form.slug.taken");
        return show(model);
    }

    private String show(Model model) {
        choices.addTo(model);
        return FORM;
    }
}
