package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.registration.LinkDesk;
import org.coproduction.seminars.site.web.Limit;
import org.coproduction.seminars.site.web.Limited;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** “Send me my links”: the answer is the same whether we know the address or not. */
@Controller
@RequestMapping("/my")
class LinkController {

    private static final String PAGE = "registration/links";

    private final LinkDesk desk;

    LinkController(LinkDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response, Model model) {
        PrivatePages.keepPrivate(response, model);
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new LinkForm());
        return PAGE;
    }

    @Limited(Limit.MAILS)
    @PostMapping
    String send(@ModelAttribute("form") LinkForm form, BindingResult errors) {
        if (!EmailAddress.isValid(form.email)) {
            errors.rejectValue("email", "registration.form.email.shape");
            return PAGE;
        }
        try {
            desk.send(EmailAddress.of(form.email));
        } catch (DataIntegrityViolationException sentMeanwhile) {
            return sent();
        }
        return sent();
    }

    private static String sent() {
        return "redirect:/my/sent";
    }

    @GetMapping("/sent")
    String done() {
        return "registration/links-sent";
    }
}
