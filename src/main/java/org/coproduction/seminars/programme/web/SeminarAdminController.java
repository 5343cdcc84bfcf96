package org.coproduction.seminars.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.PeopleTouchedException;
import org.coproduction.seminars.programme.SeminarAttachment.Consequence;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.StoredSeminar;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editors’ pages of seminars; the public ones: {@link SeminarController}. */
@Controller
@RequestMapping("/admin/seminars")
class SeminarAdminController {

    private static final String FORM = "admin/programme/seminar-form";
    private static final String LIST = "redirect:/admin/seminars";

    private final SeminarOffice office;
    private final SeminarAdminLists lists;
    private final PublicationCheck publication;
    private final ConflictPage conflicts;
    private final Words words;

    SeminarAdminController(
            SeminarOffice office,
            SeminarAdminLists lists,
            PublicationCheck publication,
            ConflictPage conflicts,
            Words words) {
        this.office = office;
        this.lists = lists;
        this.publication = publication;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute
    void choices(Model model) {
        lists.addChoices(model);
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("seminars", lists.search(q));
        model.addAttribute("warnings", lists.warnings());
        return "admin/programme/seminars";
    }

    @GetMapping("/new")
    String add(Model model) {
        SeminarForm form = new SeminarForm();
        form.number = lists.nextNumber();
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") SeminarForm form, BindingResult errors, RedirectAttributes flash) {
        SeminarFormChecks.check(form, errors);
        publication.check(form, null, errors);
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            office.add(lists.placed(form.details(), null));
        } catch (SlugTakenException taken) {
            return refuseSlug(errors);
        }
        flash.addFlashAttribute("saved", "programme.saved");
        return LIST;
    }

    @GetMapping("/{slug}")
    String edit(@PathVariable String slug, Model model) {
        StoredSeminar seminar = office.get(slug);
        model.addAttribute("slug", slug);
        model.addAttribute("form", SeminarForm.of(seminar));
        model.addAttribute("warnings", lists.warningsAbout(seminar.details().number()));
        model.addAttribute("gaps", publication.gaps(seminar.details()));
        return FORM;
    }

    @PostMapping("/{slug}")
    String update(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SeminarForm form,
            BindingResult errors,
            @ModelAttribute("impact") ChangeImpactForm impact,
            @AuthenticationPrincipal StaffMember staff,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("slug", slug);
        model.addAttribute("carried", impact.carried());
        SeminarFormChecks.check(form, errors);
        SeminarDetails before = office.get(slug).details();
        publication.check(form, before, errors);
        if (errors.hasErrors() || impact.goesBack()) {
            return FORM;
        }
        try {
            office.change(slug, form.version, lists.placed(form.details(), before), impact.decision());
        } catch (PeopleTouchedException touched) {
            return ChangeImpactPage.show(touched, impact, request.getParameterMap(), staff, model);
        } catch (SlugTakenException taken) {
            return refuseSlug(errors);
        } catch (OptimisticLockingFailureException stale) {
            SeminarForm theirs = SeminarForm.of(office.get(slug));
            return conflicts.show(model, response, form, theirs, "programme.form.", "/admin/seminars/" + slug);
        }
        flash.addFlashAttribute("saved", impact.outcome());
        return LIST;
    }

    private static String refuseSlug(BindingResult errors) {
        errors.rejectValue("slug", "programme.form.slug.taken");
        return FORM;
    }

    @GetMapping("/{slug}/deletion")
    String confirmDeletion(@PathVariable String slug, Model model) {
        List<Consequence> consequences = office.consequencesOfDeleting(slug);
        model.addAttribute("slug", slug);
        model.addAttribute(
                "sentences", consequences.stream().map(Consequence::sentence).toList());
        if (consequences.stream().anyMatch(Consequence::forbids)) {
            return "admin/programme/deletion-refused";
        }
        model.addAttribute("confirmation", confirmation(slug, consequences));
        return Confirmation.VIEW;
    }

    private Confirmation confirmation(String slug, List<Consequence> consequences) {
        Stream<String> first = Stream.of(words.get("programme.delete.consequence"));
        return new Confirmation(
                words.get("programme.delete.title", office.get(slug).details().title()),
                Stream.concat(first, consequences.stream().map(Consequence::sentence))
                        .toList(),
                "/admin/seminars/" + slug + "/deletion",
                "/admin/seminars/" + slug,
                words.get("programme.delete.button"));
    }

    @PostMapping("/{slug}/deletion")
    String delete(@PathVariable String slug, RedirectAttributes flash) {
        if (office.consequencesOfDeleting(slug).stream().anyMatch(Consequence::forbids)) {
            return "redirect:/admin/seminars/{slug}/deletion";
        }
        office.delete(slug);
        flash.addFlashAttribute("saved", "programme.deleted");
        return LIST;
    }
}
