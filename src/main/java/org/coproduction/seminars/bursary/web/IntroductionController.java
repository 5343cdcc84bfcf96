package org.coproduction.seminars.bursary.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.bursary.BursaryIntroduction;
import org.coproduction.seminars.common.Markdown;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing the words above the list of bursaries. */
@Controller
@RequestMapping("/admin/bursary-page")
class IntroductionController {

    private static final String FORM = "admin/bursary/introduction";

    private final BursaryIntroduction introduction;
    private final ConflictPage conflicts;

    IntroductionController(BursaryIntroduction introduction, ConflictPage conflicts) {
        this.introduction = introduction;
        this.conflicts = conflicts;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", IntroductionForm.of(introduction.get()));
        return FORM;
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") IntroductionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            introduction.rewrite(form.version, new Markdown(form.text));
        } catch (OptimisticLockingFailureException stale) {
            IntroductionForm theirs = IntroductionForm.of(introduction.get());
            return conflicts.show(model, response, form, theirs, "bursary.introduction.form.", "/admin/bursary-page");
        }
        flash.addFlashAttribute("saved", "bursary.introduction.saved");
        return "redirect:/admin/bursary-schemes";
    }
}
