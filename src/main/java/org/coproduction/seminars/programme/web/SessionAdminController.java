package org.coproduction.seminars.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
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

/** Editors’ pages of one seminar’s programme, each item on a page of its own. */
@Controller
@RequestMapping("/admin/seminars/{slug}/programme")
class SessionAdminController {

    private static final String FORM = "admin/programme/session-form";
    private static final String LIST = "redirect:/admin/seminars/{slug}/programme";

    private final SeminarCatalogue catalogue;
    private final ProgrammeDesk desk;
    private final ProgrammeView view;
    private final SessionChoices choices;
    private final ConflictPage conflicts;

    SessionAdminController(
            SeminarCatalogue catalogue,
            ProgrammeDesk desk,
            ProgrammeView view,
            SessionChoices choices,
            ConflictPage conflicts) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.view = view;
        this.choices = choices;
        this.conflicts = conflicts;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return catalogue.anyBySlug(slug);
    }

    @ModelAttribute
    void addChoices(Model model) {
        choices.addTo(model);
    }

    @GetMapping
    String list(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        model.addAttribute("sessions", view.of(seminar.id()));
        return "admin/programme/sessions";
    }

    @GetMapping("/new")
    String add(Model model) {
        return show(new SessionForm(), model);
    }

    private static String show(SessionForm form, Model model) {
        model.addAttribute("form", form);
        return showAgain(form, model);
    }

    private static String showAgain(SessionForm form, Model model) {
        model.addAttribute("rows", form.addSpareRows());
        return FORM;
    }

    @PostMapping
    String create(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        check(form, errors);
        if (errors.hasErrors()) {
            return showAgain(form, model);
        }
        desk.add(seminar.id(), form.details());
        flash.addFlashAttribute("saved", "programme.session.saved");
        return LIST;
    }

    @GetMapping("/{id}")
    String edit(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, Model model) {
        model.addAttribute("id", id);
        return show(SessionForm.of(desk.get(seminar.id(), id)), model);
    }

    @PostMapping("/{id}")
    String update(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        check(form, errors);
        if (errors.hasErrors()) {
            return showAgain(form, model);
        }
        try {
            desk.change(seminar.id(), id, form.version, form.details());
        } catch (OptimisticLockingFailureException stale) {
            SessionForm theirs = SessionForm.of(desk.get(seminar.id(), id));
            String action = "/admin/seminars/" + seminar.slug() + "/programme/" + id;
            return conflicts.show(model, response, form, theirs, "programme.session.", action);
        }
        flash.addFlashAttribute("saved", "programme.session.saved");
        return LIST;
    }

    private static void check(SessionForm form, BindingResult errors) {
        if (form.endsAt != null && form.startsAt == null) {
            errors.rejectValue("startsAt", "programme.form.startsAt.missing");
        } else if (form.endsAt != null && !form.endsAt.isAfter(form.startsAt)) {
            errors.rejectValue("endsAt", "programme.form.endsAt.order");
        }
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, Model model) {
        String address = "/admin/seminars/" + seminar.slug() + "/programme/" + id;
        String title = desk.get(seminar.id(), id).details().title();
        model.addAttribute("confirmation", choices.deletion(title, List.of(seminar.name()), address));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        desk.delete(seminar.id(), id);
        flash.addFlashAttribute("saved", "programme.session.deleted");
        return LIST;
    }
}
