package org.coproduction.seminars.bursary.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.bursary.SchemeRefusedException;
import org.coproduction.seminars.bursary.SchemeRefusedException.Reason;
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

/** Editors’ pages of schemes; deleting: {@link SchemeDeletionController}. */
@Controller
@RequestMapping("/admin/bursary-schemes")
class SchemeAdminController {

    private static final String FORM = "admin/bursary/scheme";

    private final BursaryOffice office;
    private final SchemeChoices choices;
    private final ConflictPage conflicts;

    SchemeAdminController(BursaryOffice office, SchemeChoices choices, ConflictPage conflicts) {
        this.office = office;
        this.choices = choices;
        this.conflicts = conflicts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("schemes", choices.lines(office.all(), q));
        return "admin/bursary/schemes";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new SchemeForm());
        return show(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SchemeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        check(form, errors);
        if (errors.hasErrors()) {
            return show(model);
        }
        try {
            office.add(form.details());
        } catch (SchemeRefusedException refused) {
            return refuse(refused.reason(), errors, model);
        } catch (DataIntegrityViolationException justAdded) {
            return refuse(Reason.EXISTS, errors, model);
        }
        flash.addFlashAttribute("saved", "bursary.scheme.saved");
        return "redirect:/admin/bursary-schemes";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", SchemeForm.of(office.get(id)));
        return show(model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchemeForm form,
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
            office.change(id, form.version, form.details());
        } catch (SchemeRefusedException refused) {
            return refuse(refused.reason(), errors, model);
        } catch (DataIntegrityViolationException justAdded) {
            return refuse(Reason.EXISTS, errors, model);
        } catch (OptimisticLockingFailureException stale) {
            SchemeForm theirs = SchemeForm.of(office.get(id));
            return conflicts.show(
                    model, response, form, theirs, "bursary.scheme.form.", "/admin/bursary-schemes/" + id);
        }
        flash.addFlashAttribute("saved", "bursary.scheme.saved");
        return "redirect:/admin/bursary-schemes";
    }

    private void check(SchemeForm form, BindingResult errors) {
        form.check(errors);
        choices.check(form, errors);
    }

    private String refuse(Reason reason, BindingResult errors, Model model) {
        String field = reason == Reason.TOO_FEW ? "number" : "group";
        errors.rejectValue(field, "bursary.scheme.refused." + reason.name());
        return show(model);
    }

    private String show(Model model) {
        choices.addTo(model);
        return FORM;
    }
}
