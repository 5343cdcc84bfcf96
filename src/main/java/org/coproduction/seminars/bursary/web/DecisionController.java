package org.coproduction.seminars.bursary.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.bursary.BursaryPanel;
import org.coproduction.seminars.bursary.BursaryState;
import org.coproduction.seminars.bursary.DecisionRefusedException;
import org.coproduction.seminars.bursary.StoredApplication;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One application before the panel. */
@Controller
@RequestMapping("/admin/bursaries/{id}")
class DecisionController {

    private static final String PAGE = "admin/bursary/application";

    private final BursaryPanel panel;
    private final SeminarCatalogue seminars;
    private final ConflictPage conflicts;
    private final Words words;

    DecisionController(BursaryPanel panel, SeminarCatalogue seminars, ConflictPage conflicts, Words words) {
        this.panel = panel;
        this.seminars = seminars;
        this.conflicts = conflicts;
        this.words = words;
    }

    @GetMapping
    String see(@PathVariable long id, @AuthenticationPrincipal StaffMember staff, Model model) {
        model.addAttribute("form", DecisionForm.of(show(id, staff, model)));
        return PAGE;
    }

    /** Where the page of two versions leads back to. */
    @GetMapping("/decision")
    String back(@PathVariable long id) {
        return "redirect:/admin/bursaries/" + id;
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal StaffMember staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            show(id, staff, model);
            return PAGE;
        }
        try {
            panel.decide(id, form.version, form.outcome(), form.note);
        } catch (DecisionRefusedException refused) {
            errors.rejectValue(
                    "outcome", refused.isNoneLeft() ? "bursary.decision.none" : "bursary.decision.withdrawn");
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            show(id, staff, model);
            return PAGE;
        } catch (OptimisticLockingFailureException stale) {
            DecisionForm theirs = DecisionForm.of(panel.read(id, false));
            String action = "/admin/bursaries/" + id + "/decision";
            return conflicts.show(model, response, form, theirs, "bursary.decision.form.", action);
        }
        flash.addFlashAttribute("saved", "bursary.decision.saved");
        return "redirect:/admin/bursaries";
    }

    private StoredApplication show(long id, StaffMember staff, Model model) {
        boolean sensitive = staff.has(Right.SENSITIVE);
        StoredApplication application = panel.read(id, sensitive);
        model.addAttribute("applicant", application);
        model.addAttribute("sensitive", sensitive);
        model.addAttribute("seminar", seminars.facts(application.scheme().seminarId()));
        model.addAttribute("applied", UkTime.dateTime(application.appliedAt()));
        model.addAttribute("since", UkTime.dateTime(application.stateSince()));
        model.addAttribute(
                "outcomes",
                Arrays.stream(BursaryState.values())
                        .filter(BursaryState::isDecision)
                        .map(state -> new Option(state.name(), words.get("bursary.decision.to." + state.name())))
                        .toList());
        return application;
    }
}
