package org.coproduction.seminars.interest.web;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.interest.InterestDesk;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Limit;
import org.coproduction.seminars.site.web.Limited;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** “Tell me when places open”: the answer is the same whether we know the address or not. */
@Controller
@RequestMapping("/seminars/{slug}/tell-me")
class AskController {

    private static final String FORM = "interest/ask";
    private static final String TOO_LATE = "interest/too-late";

    private final SeminarCatalogue seminars;
    private final InterestDesk desk;

    AskController(SeminarCatalogue seminars, InterestDesk desk) {
        this.seminars = seminars;
        this.desk = desk;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.bySlug(slug);
    }

    @ModelAttribute("unlisted")
    boolean unlisted() {
        return true;
    }

    @GetMapping
    String form(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        model.addAttribute("form", new AskForm());
        return desk.isAwaited(seminar) ? FORM : TOO_LATE;
    }

    @Limited(Limit.MAILS)
    @PostMapping
    String ask(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @ModelAttribute("form") AskForm form,
            BindingResult errors) {
        if (!desk.isAwaited(seminar)) {
            return TOO_LATE;
        }
        if (!EmailAddress.isValid(form.email)) {
            errors.rejectValue("email", "interest.ask.email.shape");
            return FORM;
        }
        if (!form.isByProgram()) {
            takeDown(seminar, EmailAddress.of(form.email));
        }
        return "redirect:/seminars/{slug}/tell-me/sent";
    }

    private void takeDown(SeminarFacts seminar, EmailAddress email) {
        try {
            desk.ask(seminar, email);
        } catch (DataIntegrityViolationException twiceAtOnce) {
            // The same address has just been taken down by another request, which has written to it.
        }
    }

    @GetMapping("/sent")
    String sent() {
        return "interest/sent";
    }
}
