package org.coproduction.seminars.correspondence.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.correspondence.ReminderDesk;
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

/** The rules by which reminders are planned. */
@Controller
@RequestMapping("/admin/reminders/rules")
class RuleController {

    private static final String FORM = "admin/correspondence/rule";
    private static final String LIST = "redirect:/admin/reminders";

    private final ReminderDesk desk;
    private final ReminderPages pages;
    private final RuleChecks checks;
    private final ConflictPage conflicts;
    private final Words words;

    RuleController(ReminderDesk desk, ReminderPages pages, RuleChecks checks, ConflictPage conflicts, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.checks = checks;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("templates", pages.templates());
        model.addAttribute("sides", pages.sides());
        model.addAttribute("seminars", pages.seminarChoices());
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new RuleForm());
        return FORM;
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") RuleForm form, BindingResult errors, RedirectAttributes flash) {
        if (checks.refuse(form, errors)) {
            return FORM;
        }
        desk.add(form.details());
        flash.addFlashAttribute("saved", "correspondence.rule.saved");
        return LIST;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", RuleForm.of(desk.rule(id)));
        return FORM;
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        if (checks.refuse(form, errors)) {
            return FORM;
        }
        try {
            desk.change(id, form.version, form.details());
        } catch (OptimisticLockingFailureException stale) {
            RuleForm theirs = RuleForm.of(desk.rule(id));
            String address = "/admin/reminders/rules/" + id;
            return conflicts.show(model, response, form, theirs, "correspondence.rule.form.", address);
        }
        flash.addFlashAttribute("saved", "correspondence.rule.saved");
        return LIST;
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        String address = "/admin/reminders/rules/" + id;
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("correspondence.rule.delete.title"),
                        List.of(
                                pages.inWords(desk.rule(id).details()),
                                words.get("correspondence.rule.delete.consequence")),
                        address + "/deletion",
                        address,
                        words.get("correspondence.rule.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        desk.delete(id);
        flash.addFlashAttribute("saved", "correspondence.rule.deleted");
        return LIST;
    }
}
