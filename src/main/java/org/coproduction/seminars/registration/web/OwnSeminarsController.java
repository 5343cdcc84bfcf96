package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.HeldRegistrations;
import org.coproduction.seminars.registration.OwnSeminars;
import org.coproduction.seminars.registration.ParticipantNotes.Note;
import org.coproduction.seminars.site.web.Attachment;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads to somebody’s other registrations, and gives them all that is held about them as a file. */
@Controller
@RequestMapping("/my/{token}")
class OwnSeminarsController {

    private final OwnSeminars own;
    private final HeldRegistrations held;
    private final OwnData data;

    OwnSeminarsController(OwnSeminars own, HeldRegistrations held, OwnData data) {
        this.own = own;
        this.held = held;
        this.data = data;
    }

    @PostMapping("/seminars/{reference}")
    String open(@PathVariable String token, @PathVariable String reference, RedirectAttributes redirect) {
        redirect.addAttribute(
                "other", own.linkTo(SecretToken.of(token), reference).value());
        return "redirect:/my/{other}";
    }

    /** To read, to print, or to save as a page. */
    @GetMapping("/my-data")
    String read(@PathVariable String token, HttpServletResponse response, Model model) {
        PrivatePages.keepPrivate(response, model);
        model.addAttribute("token", token);
        model.addAttribute("parts", parts(token));
        model.addAttribute("apart", apart(token));
        return "registration/own-data";
    }

    @GetMapping("/my-data.json")
    ResponseEntity<String> download(@PathVariable String token) {
        return Attachment.ofPrivatePage("my-data.json", MediaType.APPLICATION_JSON)
                .body(OwnDataFile.json(parts(token), apart(token)));
    }

    private List<Note> apart(String token) {
        return data.apart(held.address(SecretToken.of(token)));
    }

    private List<OwnData.Part> parts(String token) {
        return held.all(SecretToken.of(token)).stream().map(data::part).toList();
    }
}
