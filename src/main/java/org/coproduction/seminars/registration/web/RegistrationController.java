package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.NoPlaceLeftException;
import org.coproduction.seminars.registration.Receipt;
import org.coproduction.seminars.registration.RegistrationClosedException;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Registering for a seminar, or joining its waiting list. */
@Controller
@RequestMapping("/seminars/{slug}")
class RegistrationController {

    private static final String FORM = "registration/form";
    private static final String CLOSED = "registration/closed";

    private final SeminarCatalogue seminars;
    private final SeminarPlaces places;
    private final RegistrationDesk desk;
    private final RegistrationChoices choices;
    private final Clock clock;

    RegistrationController(
            SeminarCatalogue seminars,
            SeminarPlaces places,
            RegistrationDesk desk,
            RegistrationChoices choices,
            Clock clock) {
        this.seminars = seminars;
        this.places = places;
        this.desk = desk;
        this.choices = choices;
        this.clock = clock;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.bySlug(slug);
    }

    @GetMapping("/register")
    String form(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        SeminarPhase phase = phase(seminar);
        if (!phase.takesRegistrations()) {
            return CLOSED;
        }
        RegistrationForm form = new RegistrationForm();
        form.mayWait = phase == SeminarPhase.FULL;
        model.addAttribute("form", form);
        return show(seminar, form, model);
    }

    @PostMapping("/register")
    String register(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        form.check(seminar, errors);
        if (errors.hasErrors()) {
            return show(seminar, form, model);
        }
        try {
            desk.register(seminar.id(), form.submissionId, form.answers(seminar), form.mayWait);
        } catch (NoPlaceLeftException full) {
            form.mayWait = true;
            model.addAttribute("justFilled", true);
            return show(seminar, form, model);
        } catch (RegistrationClosedException closed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return CLOSED;
        }
        return "redirect:/seminars/{slug}/registered/" + form.submissionId;
    }

    private String show(SeminarFacts seminar, RegistrationForm form, Model model) {
        choices.addTo(model, seminar);
        model.addAttribute("waiting", form.mayWait);
        return FORM;
    }

    @GetMapping("/registered/{submissionId}")
    String registered(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String submissionId, Model model) {
        Receipt receipt = desk.receipt(seminar.id(), submissionId).orElseThrow(() -> new NotFoundException("receipt"));
        model.addAttribute("receipt", receipt);
        model.addAttribute("unlisted", true);
        return "registration/registered";
    }

    private SeminarPhase phase(SeminarFacts seminar) {
        Taken taken = places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
        return seminar.phase(clock.instant(), taken);
    }
}
