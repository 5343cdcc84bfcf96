package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.StoredSeminar;
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

/** How many places a seminar has, and where they are; those that are kept back: {@link KeptPlaceController}. */
@Controller
@RequestMapping("/admin/seminars/{slug}/places")
class PlacesController {

    private static final String PAGE = "admin/registration/places";

    private final SeminarCatalogue seminars;
    private final SeminarOffice office;
    private final PlacesView view;
    private final ConflictPage conflicts;

    PlacesController(SeminarCatalogue seminars, SeminarOffice office, PlacesView view, ConflictPage conflicts) {
        this.seminars = seminars;
        this.office = office;
        this.view = view;
        this.conflicts = conflicts;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String show(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        model.addAttribute("form", form(seminar));
        view.addTo(model, seminar);
        return PAGE;
    }

    @PostMapping
    String change(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") CapacityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            view.addTo(model, seminar);
            return PAGE;
        }
        try {
            office.changeCapacity(seminar.slug(), form.version, form.capacity());
        } catch (OptimisticLockingFailureException stale) {
            String address = "/admin/seminars/" + seminar.slug() + "/places";
            return conflicts.show(model, response, form, form(seminar), "registration.places.form.", address);
        }
        flash.addFlashAttribute("saved", "registration.places.saved");
        return "redirect:/admin/seminars/{slug}/places";
    }

    private CapacityForm form(SeminarFacts seminar) {
        StoredSeminar stored = office.get(seminar.slug());
        return CapacityForm.of(stored.version(), stored.details().registration().capacity());
    }
}
