package org.coproduction.seminars.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form; signing in itself is done by Spring Security’s filter. */
@Controller
class LoginController {

    @GetMapping("/login")
    String form(@RequestParam @Nullable String error, Model model) {
        model.addAttribute("unlisted", true);
        if (error != null) {
            model.addAttribute("failed", true);
        }
        return "identity/login";
    }
}
