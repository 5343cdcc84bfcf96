package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.AddressDesk;
import org.coproduction.seminars.registration.AddressTakenException;
import org.coproduction.seminars.registration.AskedAddress;
import org.coproduction.seminars.registration.RegistrationClosedException;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The link in the mail to a new address: a button, as opening a link changes nothing. */
@Controller
@RequestMapping("/my/address/{token}")
class AddressController {

    private static final String PAGE = "registration/address";

    private final AddressDesk desk;

    AddressController(AddressDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void keepPrivate(@PathVariable String token, HttpServletResponse response, Model model) {
        PrivatePages.keepPrivate(response, model);
        model.addAttribute("token", token);
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        AskedAddress asked = desk.asked(SecretToken.of(token));
        return show(asked, asked.isAnswered() ? "done" : asked.late() ? "late" : "ask", model);
    }

    @PostMapping
    String confirm(@PathVariable String token, Model model) {
        AskedAddress asked = desk.asked(SecretToken.of(token));
        try {
            desk.confirm(SecretToken.of(token));
        } catch (AddressTakenException taken) {
            return show(asked, "taken", model);
        } catch (RegistrationClosedException late) {
            return show(asked, "late", model);
        }
        return "redirect:/my/address/{token}";
    }

    private static String show(AskedAddress asked, String outcome, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("outcome", outcome);
        return PAGE;
    }
}
