package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.QuestionKind;
import org.coproduction.seminars.registration.QuestionOffice;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a question lets organisers choose from. */
@Component
class QuestionChoices {

    private static final List<Right> RIGHTS = List.of(Right.SENSITIVE, Right.BURSARIES, Right.ADMINISTRATION);

    private final QuestionOffice office;
    private final Words words;

    QuestionChoices(QuestionOffice office, Words words) {
        this.office = office;
        this.words = words;
    }

    void addTo(Model model, SeminarFacts seminar, @Nullable Long id) {
        model.addAttribute(
                "kinds",
                Arrays.stream(QuestionKind.values())
                        .map(kind -> new Option(kind.name(), words.get(kind.label())))
                        .toList());
        model.addAttribute(
                "steps",
                Arrays.stream(FormStep.values())
                        .map(step -> new Option(step.name(), words.get(step.label())))
                        .toList());
        model.addAttribute(
                "rights",
                RIGHTS.stream()
                        .map(right ->
                                new Option(right.name(), words.get("registration.questions.right." + right.name())))
                        .toList());
        model.addAttribute(
                "conditions",
                earlier(office.asked(seminar.id()), id)
                        .flatMap(QuestionChoices::conditions)
                        .toList());
    }

    /** Questions that come before the one with this id; all for a new one, which is asked last. */
    private static Stream<AskedQuestion> earlier(List<AskedQuestion> asked, @Nullable Long id) {
        return asked.stream().takeWhile(question -> id == null || question.id() != id);
    }

    private static Stream<Option> conditions(AskedQuestion question) {
        return question.choices().stream()
                .map(choice -> new Option(Long.toString(choice.id()), question.label() + " – " + choice.words()));
    }
}
