package org.coproduction.seminars.admin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.AccountOffice;
import org.coproduction.seminars.identity.EmailTakenException;
import org.coproduction.seminars.identity.LastAdministratorException;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Who works on the site: list, invite, change; letting in and out: {@link AccountAccessController}. */
@Controller
@RequestMapping("/admin/accounts")
class AccountController {

    private static final String LIST = "redirect:/admin/accounts";

    private final AccountOffice office;
    private final AccountPage page;
    private final ConflictPage conflicts;

    AccountController(AccountOffice office, AccountPage page, ConflictPage conflicts) {
        this.office = office;
        this.page = page;
        this.conflicts = conflicts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "accounts", office.all().stream().map(AccountView::of).toList());
        return "admin/identity/list";
    }

    @GetMapping("/new")
    String add(Model model) {
        model.addAttribute("form", new AccountForm());
        return page.forNew(model);
    }

    @PostMapping
    String invite(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        checkEmail(form, errors);
        if (errors.hasErrors()) {
            return page.forNew(model);
        }
        try {
            office.invite(form.details());
        } catch (EmailTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("email", "admin.account.form.email.taken");
            return page.forNew(model);
        }
        flash.addFlashAttribute("saved", "admin.account.invited");
        return LIST;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", AccountForm.of(office.get(id)));
        return page.forExisting(id, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        checkEmail(form, errors);
        if (errors.hasErrors()) {
            return page.forExisting(id, model);
        }
        try {
            office.change(id, form.version, form.details());
        } catch (EmailTakenException | DataIntegrityViolationException taken) {
            errors.rejectValue("email", "admin.account.form.email.taken");
            return page.forExisting(id, model);
        } catch (LastAdministratorException last) {
            errors.rejectValue("rights", "admin.account.last");
            return page.forExisting(id, model);
        } catch (OptimisticLockingFailureException stale) {
            AccountForm theirs = AccountForm.of(office.get(id));
            return conflicts.show(model, response, form, theirs, "admin.account.form.", "/admin/accounts/" + id);
        }
        flash.addFlashAttribute("saved", "admin.account.saved");
        return LIST;
    }

    private static void checkEmail(AccountForm form, BindingResult errors) {
        if (!form.hasEmail()) {
            errors.rejectValue("email", "identity.email.shape");
        }
    }
}
