package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.StoredDraft;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What all pages have in common that go on with a form: its address is the key to it. */
abstract class DraftController {

    private final SeminarCatalogue seminars;
    private final RegistrationDrafts drafts;

    DraftController(SeminarCatalogue seminars, RegistrationDrafts drafts) {
        this.seminars = seminars;
        this.drafts = drafts;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response, Model model) {
        PrivatePages.keepPrivate(response, model);
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.bySlug(slug);
    }

    @ModelAttribute("form")
    RegistrationForm form(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String draft, Model model) {
        model.addAttribute("draft", draft);
        return RegistrationDrafts.form(unsent(seminar, draft));
    }

    StoredDraft unsent(SeminarFacts seminar, String draft) {
        StoredDraft stored = drafts.find(seminar.id(), draft).orElseThrow(DraftGoneException::new);
        if (stored.sent()) {
            throw new DraftSentException(stored.submissionId());
        }
        return stored;
    }

    @ExceptionHandler
    ModelAndView showReceipt(DraftSentException sent) {
        return new ModelAndView(
                "redirect:/seminars/{slug}/registered/{submissionId}", Map.of("submissionId", sent.submissionId));
    }

    @ExceptionHandler(DraftGoneException.class)
    String sayThatItIsGone() {
        return "redirect:/seminars/{slug}/register?gone=true";
    }

    /** It was sent already: Back, or a second click. */
    private static final class DraftSentException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String submissionId;

        DraftSentException(String submissionId) {
            super("Sent already");
            this.submissionId = submissionId;
        }
    }

    private static final class DraftGoneException extends RuntimeException {

        private static final long serialVersionUID = 1;

        DraftGoneException() {
            super("No such form");
        }
    }
}
