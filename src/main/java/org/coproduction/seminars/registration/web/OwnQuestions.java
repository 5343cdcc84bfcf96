package org.coproduction.seminars.registration.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.AskedQuestion.Choice;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.GivenAnswer;
import org.coproduction.seminars.registration.QuestionKind;
import org.springframework.validation.Errors;

/**
 * The organisers’ questions with what somebody has answered so far. Answers whose condition does not hold do not count; what they
 * chose before can be chosen though it is not offered any more. Questions that an editor may not see are not on the page: their
 * answers stay, and conditions on them are judged by what was answered before.
 */
final class OwnQuestions {

    static final int LONGEST_TEXT = 2000;

    private final List<AskedQuestion> questions;
    private final Map<String, List<String>> typed;
    private final List<GivenAnswer> before;
    private final Predicate<Right> sees;

    /** @param before what they answered when they were asked last */
    OwnQuestions(List<AskedQuestion> questions, Map<String, List<String>> typed, List<GivenAnswer> before) {
        this(questions, typed, before, right -> true);
    }

    private OwnQuestions(
            List<AskedQuestion> questions,
            Map<String, List<String>> typed,
            List<GivenAnswer> before,
            Predicate<Right> sees) {
        this.questions = questions;
        this.typed = typed;
        this.before = before;
        this.sees = sees;
    }

    static String field(AskedQuestion question) {
        return "questions[" + question.id() + "]";
    }

    List<String> typed(AskedQuestion question) {
        if (!isSeen(question)) {
            return before(question).map(GivenAnswer::typed).toList();
        }
        List<String> values = typed.get(Long.toString(question.id()));
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    /** Those of a step that are shown: a condition in an earlier step must hold, one in the same step may come to hold. */
    List<AskedQuestion> shown(FormStep step) {
        return questions.stream()
                .filter(question -> question.step() == step)
                .filter(question -> applies(question)
                        || condition(question)
                                .map(AskedQuestion::step)
                                .filter(step::equals)
                                .isPresent())
                .toList();
    }

    /** The question that decides whether this one is asked. */
    Optional<AskedQuestion> condition(AskedQuestion question) {
        return questions.stream()
                .filter(other -> other.choices().stream()
                        .anyMatch(choice -> Long.valueOf(choice.id()).equals(question.onlyIf())))
                .findFirst();
    }

    boolean applies(AskedQuestion question) {
        return applies(question, new HashSet<>());
    }

    /** @param before ids of those that led here: one that depends on itself is not asked */
    private boolean applies(AskedQuestion question, Set<Long> before) {
        Long onlyIf = question.onlyIf();
        if (onlyIf == null) {
            return true;
        }
        return before.add(question.id())
                && condition(question)
                        .filter(other -> applies(other, before))
                        .filter(other -> typed(other).contains(onlyIf.toString()))
                        .isPresent();
    }

    void check(FormStep step, Errors errors) {
        questions.stream()
                .filter(question -> question.step() == step && isSeen(question) && applies(question))
                .forEach(question -> check(question, errors));
    }

    private void check(AskedQuestion question, Errors errors) {
        if (question.required() && answers(question).isEmpty()) {
            errors.rejectValue(
                    field(question),
                    question.kind() == QuestionKind.TEXT
                            ? "registration.question.missing"
                            : "registration.question.notChosen",
                    new Object[] {question.label()},
                    null);
        }
        typed(question).stream()
                .filter(text -> text.length() > LONGEST_TEXT)
                .findFirst()
                .ifPresent(text -> errors.rejectValue(
                        field(question),
                        "registration.question.tooLong",
                        new Object[] {question.label(), LONGEST_TEXT, text.length()},
                        null));
    }

    OwnQuestions seenWith(Predicate<Right> sees) {
        return new OwnQuestions(questions, typed, before, sees);
    }

    private boolean isSeen(AskedQuestion question) {
        return question.visibleTo() == null || sees.test(question.visibleTo());
    }

    List<AskedQuestion> allSeen() {
        return questions.stream().filter(this::isSeen).toList();
    }

    /** Whether a question was answered whose answers few people may see. */
    boolean hasSensitive() {
        return questions.stream()
                .anyMatch(question -> question.visibleTo() == Right.SENSITIVE
                        && applies(question)
                        && !answers(question).isEmpty());
    }

    /** What counts of it all. */
    List<GivenAnswer> answers() {
        return questions.stream().filter(this::applies).flatMap(this::stream).toList();
    }

    private List<GivenAnswer> answers(AskedQuestion question) {
        return stream(question).toList();
    }

    private Stream<GivenAnswer> stream(AskedQuestion question) {
        if (question.kind() == QuestionKind.TEXT) {
            return typed(question).stream().limit(1).map(text -> new GivenAnswer(question.id(), null, text));
        }
        return typed(question).stream()
                .flatMap(id -> answer(question, id).stream())
                .limit(question.kind() == QuestionKind.SEVERAL ? Long.MAX_VALUE : 1);
    }

    /** In the words of the time if they have chosen it before. */
    private Optional<GivenAnswer> answer(AskedQuestion question, String optionId) {
        return before(question)
                .filter(given -> optionId.equals(String.valueOf(given.optionId())))
                .findFirst()
                .or(() -> question.choice(optionId)
                        .map(choice -> new GivenAnswer(question.id(), choice.id(), choice.words())));
    }

    /** What they chose before, and nobody else can choose. */
    List<Choice> noLongerOffered(AskedQuestion question) {
        return before(question)
                .flatMap(given -> Stream.ofNullable(given.optionId()).map(id -> new Choice(id, given.words())))
                .filter(choice -> question.choice(Long.toString(choice.id())).isEmpty())
                .toList();
    }

    private Stream<GivenAnswer> before(AskedQuestion question) {
        return before.stream().filter(given -> given.questionId() == question.id());
    }
}
