package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.FormStep;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;

/** Shows and checks the steps of the form. */
@Component
class RegistrationSteps {

    private final RegistrationChoices choices;
    private final SeminarPlaces places;

    RegistrationSteps(RegistrationChoices choices, SeminarPlaces places) {
        this.choices = choices;
        this.places = places;
    }

    void show(FormStep step, SeminarFacts seminar, Model model) {
        model.addAttribute("step", step);
        choices.addTo(model, seminar);
        if (step == FormStep.TAKING_PART) {
            model.addAttribute("kinds", seminar.offered(taken(seminar)));
        }
    }

    Taken taken(SeminarFacts seminar) {
        return places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
    }

    void check(FormStep step, RegistrationForm form, SeminarFacts seminar, Errors errors) {
        new RegistrationChecks(form, seminar, errors).check(step);
    }

    /** The first step that something is wrong with; most often one that was passed over. */
    Optional<FormStep> firstWrong(RegistrationForm form, SeminarFacts seminar) {
        return Arrays.stream(FormStep.values())
                .filter(step -> isWrong(step, form, seminar))
                .findFirst();
    }

    private boolean isWrong(FormStep step, RegistrationForm form, SeminarFacts seminar) {
        Errors errors = new DirectFieldBindingResult(form, "form");
        check(step, form, seminar, errors);
        return errors.hasErrors();
    }
}
