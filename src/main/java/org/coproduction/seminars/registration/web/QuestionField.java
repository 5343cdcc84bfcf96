package org.coproduction.seminars.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.AskedQuestion.Choice;
import org.coproduction.seminars.registration.QuestionKind;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A question of the organisers as a field of the form; all words are resolved.
 *
 * @param name of the field, and id of its first control
 * @param hints what helps to answer, when to, what for, and for how long it is kept
 * @param error null if there is nothing wrong
 */
record QuestionField(
        String name,
        String type,
        String label,
        List<String> hints,
        String text,
        List<Item> choices,
        @Nullable String error) {

    record Item(String id, String value, String label, boolean chosen) {}

    /** Makes fields of questions. */
    @Component
    static class Maker {

        private final Words words;

        Maker(Words words) {
            this.words = words;
        }

        /** Says on what else it depends if that stands on the same page. */
        QuestionField of(AskedQuestion question, OwnQuestions all, BindingResult errors) {
            return field(question, all, errors, other -> other.step() == question.step());
        }

        /** The same where all steps stand on one page. */
        QuestionField onOnePage(AskedQuestion question, OwnQuestions all, BindingResult errors) {
            return field(question, all, errors, all.allSeen()::contains);
        }

        private QuestionField field(
                AskedQuestion question, OwnQuestions all, BindingResult errors, Predicate<AskedQuestion> isOnPage) {
            String name = OwnQuestions.field(question);
            List<String> typed = all.typed(question);
            return new QuestionField(
                    name,
                    type(question.kind()),
                    question.required()
                            ? question.label()
                            : words.get("registration.question.optional", question.label()),
                    hints(question, all, isOnPage),
                    String.join("\n", typed),
                    items(choices(question, all), name, typed),
                    error(errors.getFieldError(name)));
        }

        private static String type(QuestionKind kind) {
            return switch (kind) {
                case TEXT -> "text";
                case SEVERAL -> "checkbox";
                case CHOICE, YES_NO -> "radio";
            };
        }

        private List<String> hints(AskedQuestion question, OwnQuestions all, Predicate<AskedQuestion> isOnPage) {
            List<String> hints = new ArrayList<>();
            all.condition(question)
                    .filter(isOnPage)
                    .flatMap(other -> other.choice(String.valueOf(question.onlyIf()))
                            .map(choice -> words.get("registration.question.onlyIf", choice.words(), other.label())))
                    .ifPresent(hints::add);
            hints.add(question.hint());
            hints.add(words.get("registration.question.purpose", question.purpose()));
            hints.add(words.get(
                    question.visibleTo() == null ? "registration.question.seen" : "registration.question.seenByFew",
                    question.keptDays()));
            return hints.stream().filter(hint -> !hint.isEmpty()).toList();
        }

        private List<Choice> choices(AskedQuestion question, OwnQuestions all) {
            Stream<Choice> former = all.noLongerOffered(question).stream()
                    .map(choice -> new Choice(
                            choice.id(), words.get("registration.question.noLongerOffered", choice.words())));
            return Stream.concat(question.choices().stream(), former).toList();
        }

        private static List<Item> items(List<Choice> choices, String name, List<String> typed) {
            return IntStream.range(0, choices.size())
                    .mapToObj(i -> item(choices.get(i), i == 0 ? name : name + "-" + i, typed))
                    .toList();
        }

        private static Item item(Choice choice, String id, List<String> typed) {
            String value = Long.toString(choice.id());
            return new Item(id, value, choice.words(), typed.contains(value));
        }

        private @Nullable String error(@Nullable FieldError error) {
            if (error == null || error.getCode() == null) {
                return null;
            }
            Object[] arguments = error.getArguments();
            return arguments == null ? words.get(error.getCode()) : words.get(error.getCode(), arguments);
        }
    }
}
