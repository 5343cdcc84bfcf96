package org.coproduction.seminars.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.VenueBook;
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

/** Editors’ pages of venues. */
@Controller
@RequestMapping("/admin/venues")
class VenueAdminController {

    private static final String FORM = "admin/programme/venue-form";
    private static final String LIST = "redirect:/admin/venues";

    private final VenueBook venues;
    private final VenueLists lists;
    private final ConflictPage conflicts;

    VenueAdminController(VenueBook venues, VenueLists lists, ConflictPage conflicts) {
        this.venues = venues;
        this.lists = lists;
        this.conflicts = conflicts;
    }

    @ModelAttribute
    void choices(Model model) {
        lists.addAccessChoices(model, AccessKind.ofBuildings());
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("venues", lists.lines());
        return "admin/programme/venues";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new VenueForm());
        return FORM;
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") VenueForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FORM;
        }
        venues.add(form.details());
        flash.addFlashAttribute("saved", "programme.venue.saved");
        return LIST;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        addVenue(id, model);
        model.addAttribute("form", VenueForm.of(venues.get(id)));
        return FORM;
    }

    private void addVenue(long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("seminars", venues.seminarsAt(id));
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") VenueForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        addVenue(id, model);
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            venues.change(id, form.version, form.details());
        } catch (OptimisticLockingFailureException stale) {
            VenueForm theirs = VenueForm.of(venues.get(id));
            return conflicts.show(model, response, form, theirs, "programme.venue.", "/admin/venues/" + id);
        }
        flash.addFlashAttribute("saved", "programme.venue.saved");
        return LIST;
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        addVenue(id, model);
        model.addAttribute("name", venues.get(id).details().name());
        if (!venues.seminarsAt(id).isEmpty()) {
            return "admin/programme/venue-in-use";
        }
        model.addAttribute("confirmation", lists.deletion(venues.get(id)));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        if (!venues.seminarsAt(id).isEmpty()) {
            return "redirect:/admin/venues/{id}/deletion";
        }
        venues.delete(id);
        flash.addFlashAttribute("saved", "programme.venue.deleted");
        return LIST;
    }
}
