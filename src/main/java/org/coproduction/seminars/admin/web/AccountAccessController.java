package org.coproduction.seminars.admin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.coproduction.seminars.admin.AccountOffice;
import org.coproduction.seminars.identity.LastAdministratorException;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets accounts in and out; there is always an administrator left. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AccountAccessController {

    private static final String LIST = "redirect:/admin/accounts";

    private final AccountOffice office;
    private final AccountPage page;
    private final Words words;

    AccountAccessController(AccountOffice office, AccountPage page, Words words) {
        this.office = office;
        this.page = page;
        this.words = words;
    }

    @PostMapping("/password-link")
    String sendPasswordLink(@PathVariable long id, RedirectAttributes flash) {
        office.sendPasswordLink(id);
        flash.addFlashAttribute("saved", "admin.account.linkSent");
        return LIST;
    }

    @PostMapping("/closure")
    String close(@PathVariable long id, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return unlessLast(() -> office.enable(id, false), "admin.account.closed", id, model, response, flash);
    }

    @PostMapping("/opening")
    String open(@PathVariable long id, RedirectAttributes flash) {
        office.enable(id, true);
        flash.addFlashAttribute("saved", "admin.account.opened");
        return LIST;
    }

    @GetMapping("/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        String name = office.get(id).name();
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("admin.account.delete.title", name),
                        List.of(words.get("admin.account.delete.consequence")),
                        "/admin/accounts/" + id + "/deletion",
                        "/admin/accounts/" + id,
                        words.get("admin.account.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long id, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return unlessLast(() -> office.delete(id), "admin.account.deleted", id, model, response, flash);
    }

    private String unlessLast(
            Runnable step, String done, long id, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            step.run();
        } catch (LastAdministratorException last) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.refusing(id, "admin.account.last", model);
        }
        flash.addFlashAttribute("saved", done);
        return LIST;
    }
}
