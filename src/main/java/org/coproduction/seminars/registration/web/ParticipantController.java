package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.OwnSeminars;
import org.coproduction.seminars.registration.ParticipantDesk;
import org.coproduction.seminars.registration.Participation;
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
    private final WaitingView waiting;
    private final AnswerSheet sheet;
    private final ParticipantExtras extras;
    private final OwnSeminars own;

    ParticipantController(
            ParticipantDesk desk, WaitingView waiting, AnswerSheet sheet, ParticipantExtras extras, OwnSeminars own) {
        this.desk = desk;
        this.waiting = waiting;
        this.sheet = sheet;
        this.extras = extras;
        this.own = own;
    }

    /** Asks for the token of the forms at once: once half of a long page is sent, its cookie can’t be set any more. */
    @ModelAttribute
    void keepPrivate(HttpServletResponse response, Model model, CsrfToken csrf) {
        csrf.getToken();
        PrivatePages.keepPrivate(response, model);
    }

    @GetMapping
    String see(@PathVariable String token, Model model) {
        Participation participation = desk.see(SecretToken.of(token));
        model.addAttribute("token", token);
        model.addAttribute("mine", ParticipationView.of(participation));
        extras.addTo(model, participation);
        model.addAttribute(
                "sections", sheet.sections(participation.seminar().id(), participation.answers(), right -> true));
        waiting.addTo(model, participation);
        model.addAttribute("own", own.all(SecretToken.of(token)));
        model.addAttribute("rejoinable", desk.canRejoin(SecretToken.of(token)));
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

    @PostMapping("/refusal")
    String decline(@PathVariable String token) {
        desk.decline(SecretToken.of(token));
        return OWN_PAGE;
    }
}
