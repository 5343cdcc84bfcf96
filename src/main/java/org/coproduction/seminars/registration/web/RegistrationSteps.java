package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.OwnAnswersState;
import org.coproduction.seminars.registration.QuestionOffice;
import org.coproduction.seminars.registration.WaitingWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/** Shows and checks the steps of the form. */
@Component
class RegistrationSteps {

    private final RegistrationChoices choices;
    private final QuestionOffice questions;
    private final QuestionField.Maker fields;
    private final SeminarPlaces places;
    private final WaitingWords waiting;

    RegistrationSteps(
            RegistrationChoices choices,
            QuestionOffice questions,
            QuestionField.Maker fields,
            SeminarPlaces places,
            WaitingWords waiting) {
        this.choices = choices;
        this.questions = questions;
        this.fields = fields;
        this.places = places;
        this.waiting = waiting;
    }

    void show(FormStep step, SeminarFacts seminar, RegistrationForm form, BindingResult errors, Model model) {
        model.addAttribute("step", step);
        choices.addTo(model, seminar);
        OwnQuestions own = own(form, seminar);
        model.addAttribute(
                "questionFields",
                own.shown(step).stream()
                        .map(question -> fields.of(question, own, errors))
                        .toList());
        if (step == FormStep.ABOUT_YOU) {
            model.addAttribute("rule", waiting.rule(seminar));
        }
        if (step == FormStep.TAKING_PART) {
            model.addAttribute("kinds", seminar.offered(taken(seminar)));
        }
    }

    /** What is possible if there is no place of the kind that somebody chose who has one, or waits for one, already. */
    void addInstead(OwnAnswersState state, EditForm form, Model model) {
        choices.addInstead(model, state, form);
    }

    /** The same for somebody who waits, in words for staff. */
    void addInsteadForStaff(Answers before, EditForm form, Model model) {
        choices.addInsteadForStaff(model, before, form);
    }

    /** All steps on one page, for staff; questions whose answers they may not see are left out. */
    void showAll(
            SeminarFacts seminar, RegistrationForm form, Predicate<Right> sees, BindingResult errors, Model model) {
        choices.addTo(model, seminar);
        OwnQuestions own = own(form, seminar).seenWith(sees);
        model.addAttribute(
                "questionFields",
                own.allSeen().stream()
                        .map(question -> fields.onOnePage(question, own, errors))
                        .toList());
    }

    /** All steps on one page, empty, to be answered by hand. */
    void showOnPaper(SeminarFacts seminar, Model model) {
        choices.addTo(model, seminar);
        model.addAttribute("rule", waiting.rule(seminar));
        RegistrationForm form = new RegistrationForm();
        BindingResult nothing = new DirectFieldBindingResult(form, "form");
        OwnQuestions own = own(form, seminar);
        model.addAttribute(
                "questions",
                own.allSeen().stream()
                        .collect(Collectors.groupingBy(
                                question -> question.step().name(),
                                Collectors.mapping(
                                        question -> fields.onOnePage(question, own, nothing), Collectors.toList()))));
    }

    Taken taken(SeminarFacts seminar) {
        return places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
    }

    void check(FormStep step, RegistrationForm form, SeminarFacts seminar, BindingResult errors) {
        new RegistrationChecks(form, seminar, errors).check(step);
        own(form, seminar).check(step, errors);
    }

    /** Whoever takes part online without an address goes on doing so: it is told them another way how. */
    void checkOwn(FormStep step, EditForm form, OwnAnswersState state, BindingResult errors) {
        RegistrationChecks checks = new RegistrationChecks(form, state.seminar(), errors);
        (state.joinsByPhone() ? checks.joiningByPhone() : checks).check(step);
        own(form, state.seminar()).check(step, errors);
    }

    void checkAll(RegistrationForm form, SeminarFacts seminar, Predicate<Right> sees, BindingResult errors) {
        OwnQuestions own = own(form, seminar).seenWith(sees);
        for (FormStep step : FormStep.values()) {
            new RegistrationChecks(form, seminar, errors).joiningByPhone().check(step);
            own.check(step, errors);
        }
    }

    /** The first step that something is wrong with; most often one that was passed over. */
    Optional<FormStep> firstWrong(RegistrationForm form, SeminarFacts seminar) {
        return Arrays.stream(FormStep.values())
                .filter(step -> isWrong(step, form, seminar))
                .findFirst();
    }

    private boolean isWrong(FormStep step, RegistrationForm form, SeminarFacts seminar) {
        BindingResult errors = new DirectFieldBindingResult(form, "form");
        check(step, form, seminar, errors);
        return errors.hasErrors();
    }

    /** The ids of the organisers’ questions in a step. */
    Set<String> questions(FormStep step, SeminarFacts seminar) {
        return questions.asked(seminar.id()).stream()
                .filter(question -> question.step() == step)
                .map(question -> Long.toString(question.id()))
                .collect(Collectors.toSet());
    }

    /** Call only once the form has been checked. */
    Answers answers(RegistrationForm form, SeminarFacts seminar) {
        return answers(form, seminar, right -> true);
    }

    /**
     * As above.
     *
     * @param sees whether the editor has a right: answers that they may not see are as they were
     */
    Answers answers(RegistrationForm form, SeminarFacts seminar, Predicate<Right> sees) {
        return form.answers(seminar).withOwn(own(form, seminar).seenWith(sees).answers());
    }

    /** Whether there is an answer for which people agree once more. */
    boolean hasSensitive(RegistrationForm form, SeminarFacts seminar) {
        return form.answers(seminar).hasSensitive() || own(form, seminar).hasSensitive();
    }

    /** Whether there is a new answer for which people agree once more. */
    boolean givesSensitive(RegistrationForm form, SeminarFacts seminar, Answers before) {
        return hasSensitive(form, seminar) && !answers(form, seminar).hasSameSensitive(before);
    }

    private OwnQuestions own(RegistrationForm form, SeminarFacts seminar) {
        return new OwnQuestions(questions.asked(seminar.id()), form.questions, form.given());
    }
}
