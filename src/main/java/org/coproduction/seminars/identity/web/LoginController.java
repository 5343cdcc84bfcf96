package org.coproduction.seminars.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The form; signing in itself is done by Spring Security’s filter. */
@Controller
class LoginController {

    @GetMapping("/login")
    String form(Model model) {
        model.addAttribute("unlisted", true);
        return "identity/login";
    }
}
