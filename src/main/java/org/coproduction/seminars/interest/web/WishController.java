package org.coproduction.seminars.interest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.interest.InterestDesk;
import org.coproduction.seminars.interest.Wish;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The link in a mail: its owner says that they mean it, or that they don’t; opening it changes nothing. */
@Controller
@RequestMapping("/tell-me")
class WishController {

    private final InterestDesk desk;

    WishController(InterestDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response, Model model) {
        PrivatePages.keepPrivate(response, model);
    }

    @GetMapping("/{token}")
    String see(@PathVariable String token, Model model, HttpServletResponse response) {
        Optional<Wish> wish = desk.find(SecretToken.of(token));
        if (wish.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "interest/gone";
        }
        model.addAttribute("token", token);
        model.addAttribute("wish", wish.get());
        return "interest/wish";
    }

    /** Where it is gone meanwhile, the page says so. */
    @PostMapping("/{token}/confirmation")
    String confirm(@PathVariable String token) {
        desk.confirm(SecretToken.of(token));
        return "redirect:/tell-me/{token}";
    }

    @PostMapping("/{token}/end")
    String end(@PathVariable String token) {
        desk.end(SecretToken.of(token));
        return "redirect:/tell-me/ended";
    }

    @GetMapping("/ended")
    String ended() {
        return "interest/ended";
    }
}
