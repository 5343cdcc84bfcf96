package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Receipt;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What people see once their registration is sent, as often as they look. */
@Controller
class ReceiptController {

    private final SeminarCatalogue seminars;
    private final RegistrationDesk desk;

    ReceiptController(SeminarCatalogue seminars, RegistrationDesk desk) {
        this.seminars = seminars;
        this.desk = desk;
    }

    @GetMapping("/seminars/{slug}/registered/{submissionId}")
    String registered(@PathVariable String slug, @PathVariable String submissionId, Model model) {
        SeminarFacts seminar = seminars.bySlug(slug);
        Receipt receipt = desk.receipt(seminar.id(), submissionId).orElseThrow(() -> new NotFoundException("receipt"));
        model.addAttribute("seminar", seminar);
        model.addAttribute("receipt", receipt);
        model.addAttribute("online", receipt.way(seminar).isOnline());
        model.addAttribute("next", next(receipt, seminar));
        model.addAttribute("unlisted", true);
        return "registration/registered";
    }

    private static String next(Receipt receipt, SeminarFacts seminar) {
        return receipt.way(seminar).joins()
                ? "registration.done.online"
                : "registration.done.text." + receipt.outcome().name();
    }
}
