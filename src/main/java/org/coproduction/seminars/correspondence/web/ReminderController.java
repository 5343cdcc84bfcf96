package org.coproduction.seminars.correspondence.web;

import org.coproduction.seminars.correspondence.ReminderDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which reminders go out when, and what became of them; the rules behind: {@link RuleController}. */
@Controller
@RequestMapping("/admin/reminders")
class ReminderController {

    private static final String LIST = "redirect:/admin/reminders";

    private final ReminderDesk desk;
    private final ReminderPages pages;

    ReminderController(ReminderDesk desk, ReminderPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("planned", pages.planned());
        model.addAttribute("settled", pages.settled());
        model.addAttribute("rules", pages.rules());
        return "admin/correspondence/reminders";
    }

    @PostMapping("/{id}/skip")
    String skip(@PathVariable long id, RedirectAttributes flash) {
        desk.skip(id);
        flash.addFlashAttribute("saved", "correspondence.reminder.skipped");
        return LIST;
    }

    @PostMapping("/{id}/plan")
    String planAgain(@PathVariable long id, RedirectAttributes flash) {
        desk.planAgain(id);
        flash.addFlashAttribute("saved", "correspondence.reminder.plannedAgain");
        return LIST;
    }
}
