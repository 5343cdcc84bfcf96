package org.coproduction.seminars.bursary.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.bursary.ApplicantDesk;
import org.coproduction.seminars.bursary.OwnApplication;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An applicant’s own page, reached by a private link; opening it changes nothing. */
@Controller
@RequestMapping("/my/bursary/{token}")
class ApplicantController {

    private final ApplicantDesk desk;
    private final SeminarCatalogue seminars;

    ApplicantController(ApplicantDesk desk, SeminarCatalogue seminars) {
        this.desk = desk;
        this.seminars = seminars;
    }

    /** The address is the key: it must not travel on in a Referer header, nor be listed. */
    @ModelAttribute
    void keepPrivate(HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("unlisted", true);
    }

    @GetMapping
    String see(@PathVariable String token, Model model) {
        add(token, model);
        return "bursary/mine";
    }

    @GetMapping("/withdrawal")
    String confirmWithdrawal(@PathVariable String token, Model model) {
        add(token, model);
        return "bursary/withdraw";
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String token) {
        desk.withdraw(SecretToken.of(token));
        return "redirect:/my/bursary/{token}";
    }

    private void add(String token, Model model) {
        OwnApplication mine = desk.see(SecretToken.of(token));
        model.addAttribute("token", token);
        model.addAttribute("mine", mine);
        model.addAttribute("seminar", seminars.facts(mine.scheme().seminarId()));
        model.addAttribute("applied", UkTime.dateTime(mine.appliedAt()));
    }
}
