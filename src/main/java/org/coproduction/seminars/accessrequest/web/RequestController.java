package org.coproduction.seminars.accessrequest.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.accessrequest.NoAddressException;
import org.coproduction.seminars.accessrequest.NotInTeamException;
import org.coproduction.seminars.accessrequest.NothingToTellException;
import org.coproduction.seminars.accessrequest.RequestDesk;
import org.coproduction.seminars.accessrequest.StoredRequest;
import org.coproduction.seminars.accessrequest.WithdrawnException;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request: who sees to it, what is arranged, and that the person knows. */
@Controller
@RequestMapping("/admin/access-requests/{id}")
class RequestController {

    private static final String HERE = "redirect:/admin/access-requests/{id}";
    private static final String LIST = "/admin/access-requests/";
    private static final String LABELS = "accessrequest.form.";

    private final RequestDesk desk;
    private final RequestPage page;
    private final SeminarCatalogue seminars;
    private final ConflictPage conflicts;

    RequestController(RequestDesk desk, RequestPage page, SeminarCatalogue seminars, ConflictPage conflicts) {
        this.desk = desk;
        this.page = page;
        this.seminars = seminars;
        this.conflicts = conflicts;
    }

    @ModelAttribute
    void rights(@AuthenticationPrincipal StaffMember staff, Model model) {
        model.addAttribute("organiser", staff.has(Right.REGISTRATIONS));
    }

    @GetMapping
    String see(@PathVariable long id, Model model) {
        return page.show(desk.read(id), model);
    }

    /** Where the page of two versions leads back to, and signing in again. */
    @GetMapping({"/assignment", "/answer", "/confirmation", "/check", "/calling-off"})
    String back(@PathVariable long id) {
        return HERE;
    }

    @PostMapping("/assignment")
    String assign(
            @PathVariable long id,
            @Valid @ModelAttribute("assignment") AssignmentForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        StoredRequest request = desk.get(id);
        form.check(seminars.facts(request.seminarId()).date().knownDay(), errors);
        if (errors.hasErrors()) {
            return page.show(request, model);
        }
        try {
            desk.assign(id, form.version, form.owner, form.dueOn());
        } catch (NotInTeamException stranger) {
            errors.rejectValue("owner", "accessrequest.form.owner.stranger");
            return page.show(request, model);
        } catch (OptimisticLockingFailureException stale) {
            AssignmentForm theirs = AssignmentForm.of(desk.get(id));
            return conflicts.show(model, response, form, theirs, LABELS, LIST + id + "/assignment");
        }
        return saved(flash, "accessrequest.assigned");
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable long id,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page.show(desk.get(id), model);
        }
        try {
            desk.answer(id, form.version, form.outcome(), form.words);
        } catch (OptimisticLockingFailureException stale) {
            AnswerForm theirs = AnswerForm.of(desk.get(id));
            return conflicts.show(model, response, form, theirs, LABELS, LIST + id + "/answer");
        } catch (WithdrawnException withdrawn) {
            model.addAttribute("typed", form.words);
            return page.show(desk.get(id), model);
        }
        return saved(flash, "accessrequest.answered");
    }

    /** What is told must be what was read: whoever comes too late reads first what has changed. */
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable long id,
            @Valid @ModelAttribute("telling") TellingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page.show(desk.get(id), model);
        }
        try {
            desk.confirm(id, form.version, form.how());
        } catch (NoAddressException unreachable) {
            errors.rejectValue("how", "accessrequest.form.how.noAddress");
        } catch (NothingToTellException | OptimisticLockingFailureException stale) {
            form.version = desk.get(id).version();
            errors.reject("accessrequest.stale");
        }
        return errors.hasErrors() ? page.show(desk.get(id), model) : saved(flash, "accessrequest.confirmed");
    }

    /** Whoever comes too late reads first what has changed. */
    @PostMapping("/check")
    String holdStill(@PathVariable long id, @RequestParam long version, Model model, RedirectAttributes flash) {
        return settle(id, () -> desk.holdStill(id, version), model, flash);
    }

    @PostMapping("/calling-off")
    String callOff(@PathVariable long id, @RequestParam long version, Model model, RedirectAttributes flash) {
        return settle(id, () -> desk.callOff(id, version), model, flash);
    }

    private String settle(long id, Runnable step, Model model, RedirectAttributes flash) {
        try {
            step.run();
        } catch (OptimisticLockingFailureException stale) {
            model.addAttribute("stale", true);
            return page.show(desk.get(id), model);
        }
        return saved(flash, "accessrequest.checked");
    }

    private static String saved(RedirectAttributes flash, String words) {
        flash.addFlashAttribute("saved", words);
        return HERE;
    }
}
