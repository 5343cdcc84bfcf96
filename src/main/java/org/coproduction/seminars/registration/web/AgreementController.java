package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.OwnAnswers;
import org.coproduction.seminars.registration.OwnConsents;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking back the agreement that we keep sensitive answers. */
@Controller
@RequestMapping("/my/{token}/agreement/withdrawal")
class AgreementController {

    private final OwnConsents consents;
    private final OwnAnswers own;

    AgreementController(OwnConsents consents, OwnAnswers own) {
        this.consents = consents;
        this.own = own;
    }

    @ModelAttribute
    void keepPrivate(@PathVariable String token, HttpServletResponse response, Model model) {
        PrivatePages.keepPrivate(response, model);
        model.addAttribute("token", token);
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        model.addAttribute("seminar", own.see(SecretToken.of(token)).seminar());
        return "registration/agreement";
    }

    @PostMapping
    String takeBack(@PathVariable String token) {
        consents.takeBackSensitive(SecretToken.of(token));
        return "redirect:/my/{token}?changed=true";
    }
}
