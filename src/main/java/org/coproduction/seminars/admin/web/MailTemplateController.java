package org.coproduction.seminars.admin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.mail.MailTemplateDesk;
import org.coproduction.seminars.mail.StoredTemplate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts of mails: read, rewritten with their placeholders checked, tried out, and put back. */
@Controller
@RequestMapping("/admin/mail-templates")
class MailTemplateController {

    private static final String FORM = "admin/mail/template";
    private static final String LIST = "redirect:/admin/mail-templates";

    private final MailTemplateDesk desk;
    private final MailTemplatePages pages;
    private final AuditLog audit;
    private final ConflictPage conflicts;
    private final Words words;

    MailTemplateController(
            MailTemplateDesk desk, MailTemplatePages pages, AuditLog audit, ConflictPage conflicts, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.audit = audit;
        this.conflicts = conflicts;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", pages.lines());
        return "admin/mail/templates";
    }

    @GetMapping("/{module}/{name}")
    String edit(@PathVariable String module, @PathVariable String name, Model model) {
        StoredTemplate template = desk.get(module + "/" + name);
        MailTemplateForm form = MailTemplateForm.of(template);
        model.addAttribute("form", form);
        return show(template, form, model);
    }

    private String show(StoredTemplate template, MailTemplateForm form, Model model) {
        model.addAttribute("title", pages.title(template.name()));
        model.addAttribute("template", template);
        model.addAttribute("advice", pages.advice(template));
        model.addAttribute("changedAt", MailTemplatePages.changedAt(template));
        model.addAttribute("placeholders", pages.placeholders(template));
        if (desk.check(template.name(), form.text()).isEmpty()) {
            model.addAttribute("preview", pages.preview(template, form.text()));
        }
        return FORM;
    }

    @PostMapping("/{module}/{name}")
    String rewrite(
            @PathVariable String module,
            @PathVariable String name,
            @Valid @ModelAttribute("form") MailTemplateForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        StoredTemplate template = desk.get(module + "/" + name);
        if (errors.hasErrors() || pages.refuse(template.name(), form.text(), errors) || preview) {
            return show(template, form, model);
        }
        try {
            desk.rewrite(template.name(), form.version, form.text(), audit.actor());
        } catch (OptimisticLockingFailureException stale) {
            MailTemplateForm theirs = MailTemplateForm.of(desk.get(template.name()));
            String address = "/admin/mail-templates/" + template.name();
            return conflicts.show(model, response, form, theirs, "mail.template.form.", address);
        }
        audit.record("rewrote mail text", pages.title(template.name()));
        flash.addFlashAttribute("saved", "mail.template.saved");
        return LIST;
    }

    @GetMapping("/{module}/{name}/reset")
    String confirmReset(@PathVariable String module, @PathVariable String name, Model model) {
        StoredTemplate template = desk.get(module + "/" + name);
        String address = "/admin/mail-templates/" + template.name();
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("mail.template.reset.title", pages.title(template.name())),
                        List.of(words.get("mail.template.reset.consequence")),
                        address + "/reset",
                        address,
                        words.get("mail.template.reset.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{module}/{name}/reset")
    String reset(@PathVariable String module, @PathVariable String name, RedirectAttributes flash) {
        desk.reset(module + "/" + name);
        audit.record("put mail text back", pages.title(module + "/" + name));
        flash.addFlashAttribute("saved", "mail.template.reset.done");
        return LIST;
    }
}
