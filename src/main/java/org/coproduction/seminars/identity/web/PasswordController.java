package org.coproduction.seminars.identity.web;

import java.beans.PropertyEditorSupport;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.identity.PasswordRule;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One-time links: the one that makes the first account, and those with which a password is chosen. */
@Controller
class PasswordController {

    private final PasswordDesk desk;

    PasswordController(PasswordDesk desk) {
        this.desk = desk;
    }

    /** Passwords are taken as typed, spaces included. */
    @InitBinder("form")
    void keepPasswordsAsTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, "password", new AsTyped());
        binder.registerCustomEditor(String.class, "repeated", new AsTyped());
    }

    @ModelAttribute("unlisted")
    boolean unlisted() {
        return true;
    }

    @GetMapping("/setup/{token}")
    String setup(@PathVariable String token, Model model) {
        requireFirstAccount(token);
        model.addAttribute("form", new NewAccountForm());
        return "identity/setup";
    }

    @PostMapping("/setup/{token}")
    String createFirstAccount(
            @PathVariable String token, @ModelAttribute("form") NewAccountForm form, BindingResult errors) {
        requireFirstAccount(token);
        checkName(form, errors);
        checkPassword(form, errors);
        if (errors.hasErrors()) {
            return "identity/setup";
        }
        desk.createFirstAccount(form.name, EmailAddress.of(form.email), form.password);
        return "redirect:/login?ready";
    }

    @GetMapping("/password/{token}")
    String password(@PathVariable String token, Model model) {
        model.addAttribute("account", desk.accountFor(SecretToken.of(token)).orElseThrow(PasswordController::gone));
        model.addAttribute("form", new NewPasswordForm());
        return "identity/password";
    }

    @PostMapping("/password/{token}")
    String choosePassword(
            @PathVariable String token,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("account", desk.accountFor(SecretToken.of(token)).orElseThrow(PasswordController::gone));
        checkPassword(form, errors);
        if (errors.hasErrors()) {
            return "identity/password";
        }
        desk.choosePassword(SecretToken.of(token), form.password);
        return "redirect:/login?ready";
    }

    private void requireFirstAccount(String token) {
        if (!desk.opensFirstAccount(SecretToken.of(token))) {
            throw gone();
        }
    }

    private static void checkName(NewAccountForm form, BindingResult errors) {
        if (form.name.isBlank() || form.name.length() > 120) {
            errors.rejectValue("name", "identity.name.missing");
        }
        if (!EmailAddress.isValid(form.email)) {
            errors.rejectValue("email", "identity.email.shape");
        }
    }

    private static void checkPassword(NewPasswordForm form, BindingResult errors) {
        if (!PasswordRule.accepts(form.password)) {
            errors.rejectValue("password", "identity.password.length", new Object[] {PasswordRule.MIN_LENGTH}, null);
        } else if (!form.password.equals(form.repeated)) {
            errors.rejectValue("repeated", "identity.password.differs");
        }
    }

    private static NotFoundException gone() {
        return new NotFoundException("link");
    }

    private static final class AsTyped extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            setValue(text);
        }
    }
}
