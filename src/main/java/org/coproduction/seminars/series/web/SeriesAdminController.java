package org.coproduction.seminars.series.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.series.SeriesOffice;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of the series. */
@Controller
@RequestMapping("/admin/series")
class SeriesAdminController {

    private static final String FORM = "admin/series/settings";

    private final SeriesOffice office;
    private final ConflictPage conflicts;

    SeriesAdminController(SeriesOffice office, ConflictPage conflicts) {
        this.office = office;
        this.conflicts = conflicts;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", current());
        return FORM;
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") SeriesForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        check(form, errors);
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            office.change(form.version, form.settings());
        } catch (OptimisticLockingFailureException stale) {
            return conflicts.show(model, response, form, current(), "series.form.", "/admin/series");
        }
        flash.addFlashAttribute("saved", "series.saved");
        return "redirect:/admin/series";
    }

    private SeriesForm current() {
        return SeriesForm.of(office.version(), office.settings());
    }

    private static void check(SeriesForm form, BindingResult errors) {
        if (!form.hasEmail()) {
            errors.rejectValue("contactEmail", "series.form.contactEmail.shape");
        }
        if (form.endsBeforeItStarts()) {
            errors.rejectValue("endsOn", "series.form.endsOn.early");
        }
    }
}
