package org.coproduction.seminars.bursary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.bursary.SchemeRefusedException;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deleting a scheme that nobody has applied for. */
@Controller
@RequestMapping("/admin/bursary-schemes/{id}/deletion")
class SchemeDeletionController {

    private final BursaryOffice office;
    private final Words words;

    SchemeDeletionController(BursaryOffice office, Words words) {
        this.office = office;
        this.words = words;
    }

    @GetMapping
    String confirm(@PathVariable long id, Model model) {
        String group = words.get(office.get(id).details().group().label());
        if (office.countApplications(id) > 0) {
            return keep(id, model);
        }
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("bursary.scheme.delete.title", group),
                        List.of(words.get("bursary.scheme.delete.consequence")),
                        "/admin/bursary-schemes/" + id + "/deletion",
                        "/admin/bursary-schemes/" + id,
                        words.get("bursary.scheme.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping
    String delete(@PathVariable long id, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            office.delete(id);
        } catch (SchemeRefusedException refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return keep(id, model);
        }
        flash.addFlashAttribute("saved", "bursary.scheme.deleted");
        return "redirect:/admin/bursary-schemes";
    }

    private String keep(long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("count", office.countApplications(id));
        return "admin/bursary/kept";
    }
}
