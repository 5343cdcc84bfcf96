package org.coproduction.seminars.registration.web;

import java.time.Clock;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The form on one page, to be filled in by hand, or to read before ringing; staff enter what comes by post or phone. */
@Controller
class PaperFormController {

    private final SeminarCatalogue seminars;
    private final RegistrationSteps steps;
    private final Clock clock;

    PaperFormController(SeminarCatalogue seminars, RegistrationSteps steps, Clock clock) {
        this.seminars = seminars;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/seminars/{slug}/register/paper")
    String show(@PathVariable String slug, Model model) {
        SeminarFacts seminar = seminars.bySlug(slug);
        SeminarPhase phase = seminar.phase(clock.instant(), steps.taken(seminar));
        model.addAttribute("seminar", seminar);
        if (!phase.takesRegistrations()) {
            return "registration/closed";
        }
        steps.showOnPaper(seminar, model);
        model.addAttribute("phase", phase.name());
        return "registration/paper";
    }
}
