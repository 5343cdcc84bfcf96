package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.KeptPlaceDetails;
import org.coproduction.seminars.registration.PlaceOffice;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Places that organisers keep back for a group, or for somebody they choose. */
@Controller
@RequestMapping("/admin/seminars/{slug}/places/kept-back")
class KeptPlaceController {

    private static final String FORM = "admin/registration/kept-place";
    private static final String PLACES = "redirect:/admin/seminars/{slug}/places";

    private final SeminarCatalogue seminars;
    private final PlaceOffice office;
    private final PlacesView view;
    private final ConflictPage conflicts;
    private final Words words;

    KeptPlaceController(
            SeminarCatalogue seminars, PlaceOffice office, PlacesView view, ConflictPage conflicts, Words words) {
        this.seminars = seminars;
        this.office = office;
        this.view = view;
        this.conflicts = conflicts;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return view.kinds();
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new KeptPlaceForm());
        return FORM;
    }

    @PostMapping
    String keepBack(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") KeptPlaceForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FORM;
        }
        office.keepBack(seminar.id(), form.details());
        flash.addFlashAttribute("saved", "registration.places.saved");
        return PLACES;
    }

    @GetMapping("/{id}")
    String edit(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", KeptPlaceForm.of(office.get(seminar.id(), id)));
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable long id,
            @Valid @ModelAttribute("form") KeptPlaceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("id", id);
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            office.change(seminar.id(), id, form.version, form.details());
        } catch (OptimisticLockingFailureException stale) {
            KeptPlaceForm theirs = KeptPlaceForm.of(office.get(seminar.id(), id));
            String address = "/admin/seminars/" + seminar.slug() + "/places/kept-back/" + id;
            return conflicts.show(model, response, form, theirs, "registration.kept.form.", address);
        }
        flash.addFlashAttribute("saved", "registration.places.saved");
        return PLACES;
    }

    @GetMapping("/{id}/release")
    String confirmRelease(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, Model model) {
        KeptPlaceDetails kept = office.get(seminar.id(), id).details();
        String places = "/admin/seminars/" + seminar.slug() + "/places";
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("registration.kept.release.title", kept.number(), kept.purpose()),
                        List.of(words.get("registration.kept.release.consequence")),
                        places + "/kept-back/" + id + "/release",
                        places,
                        words.get("registration.kept.release")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/release")
    String release(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        office.release(seminar.id(), id);
        flash.addFlashAttribute("saved", "registration.places.released");
        return PLACES;
    }
}
