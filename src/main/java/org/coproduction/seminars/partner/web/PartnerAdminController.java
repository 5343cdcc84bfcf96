package org.coproduction.seminars.partner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.site.web.Option;
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

/** Editors’ pages of partners; the public one: {@link PartnerController}. */
@Controller
@RequestMapping("/admin/partners")
class PartnerAdminController {

    private static final String FORM = "admin/partner/form";

    private final PartnerRegister register;
    private final MediaLibrary media;
    private final ConflictPage conflicts;
    private final Words words;

    PartnerAdminController(PartnerRegister register, MediaLibrary media, ConflictPage conflicts, Words words) {
        this.register = register;
        this.media = media;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Arrays.stream(PartnerKind.values())
                .map(kind -> new Option(kind.name(), words.get(kind.label())))
                .toList();
    }

    @ModelAttribute("logos")
    List<Option> logos() {
        return media.imageOptions().stream()
                .map(image -> new Option(Long.toString(image.id()), image.name()))
                .toList();
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("partners", register.search(q));
        return "admin/partner/list";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new PartnerForm());
        return FORM;
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") PartnerForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FORM;
        }
        register.add(form.details());
        flash.addFlashAttribute("saved", "partner.saved");
        return "redirect:/admin/partners";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", PartnerForm.of(register.get(id)));
        return FORM;
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            register.change(id, form.version, form.details());
        } catch (OptimisticLockingFailureException stale) {
            PartnerForm theirs = PartnerForm.of(register.get(id));
            return conflicts.show(model, response, form, theirs, "partner.form.", "/admin/partners/" + id);
        }
        flash.addFlashAttribute("saved", "partner.saved");
        return "redirect:/admin/partners";
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        String name = register.get(id).details().name();
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("partner.delete.title", name),
                        List.of(words.get("partner.delete.consequence")),
                        "/admin/partners/" + id + "/deletion",
                        "/admin/partners/" + id,
                        words.get("partner.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        register.delete(id);
        flash.addFlashAttribute("saved", "partner.deleted");
        return "redirect:/admin/partners";
    }
}
