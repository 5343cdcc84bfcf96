package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.ParticipantDesk;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A participant’s own page, reached by a private link; opening it changes nothing. */
@Controller
@RequestMapping("/my/{token}")
class ParticipantController {

    private static final String OWN_PAGE = "redirect:/my/{token}";

    private final ParticipantDesk desk;
    private final OwnPage page;

    ParticipantController(ParticipantDesk desk, OwnPage page) {
        this.desk = desk;
        this.page = page;
    }

    /** Asks for the token of the forms at once: once half of a long page is sent, its cookie can’t be set any more. */
    @ModelAttribute
    void keepPrivate(HttpServletResponse response, Model model, CsrfToken csrf) {
        csrf.getToken();
        PrivatePages.keepPrivate(response, model);
    }

    @GetMapping
    String see(@PathVariable String token, Model model) {
        SecretToken mine = SecretToken.of(token);
        model.addAttribute("token", token);
        page.show(mine, desk.see(mine), model);
        model.addAttribute("rejoinable", desk.canRejoin(mine));
        return "registration/mine";
    }

    @GetMapping("/cancellation")
    String confirmCancellation(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("mine", ParticipationView.of(desk.see(SecretToken.of(token))));
        return "registration/cancel";
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable String token) {
        desk.cancel(SecretToken.of(token));
        return OWN_PAGE;
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable String token) {
        desk.accept(SecretToken.of(token));
        return OWN_PAGE;
    }

    @PostMapping("/return")
    String rejoin(@PathVariable String token) {
        desk.rejoin(SecretToken.of(token));
        return OWN_PAGE;
    }

    @PostMapping("/other-list/end")
    String stopWaitingForOther(@PathVariable String token) {
        desk.stopWaitingForOther(SecretToken.of(token));
        return OWN_PAGE;
    }

    @GetMapping("/refusal")
    String confirmRefusal(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("mine", ParticipationView.of(desk.see(SecretToken.of(token))));
        return "registration/decline";
    }

    @PostMapping("/refusal")
    String decline(@PathVariable String token) {
        desk.decline(SecretToken.of(token));
        return OWN_PAGE;
    }
}
