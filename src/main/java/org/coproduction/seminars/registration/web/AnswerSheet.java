package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.ConsentKind;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.GivenAnswer;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.PhotoChoice;
import org.coproduction.seminars.registration.QuestionOffice;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that somebody told us, in words, step by step: for the check of the form, for themselves, and for staff. */
@Component
class AnswerSheet {

    private final QuestionOffice questions;
    private final Words words;

    AnswerSheet(QuestionOffice questions, Words words) {
        this.questions = questions;
        this.words = words;
    }

    /** @param sees whether the reader has a right; what needs another is left out */
    List<Section> sections(long seminarId, Answers answers, Predicate<Right> sees) {
        List<AskedQuestion> asked = questions.all(seminarId);
        return Arrays.stream(FormStep.values())
                .map(step -> new Section(
                        step,
                        Stream.concat(rows(step, answers).stream(), own(step, asked, answers))
                                .filter(row -> row.needs() == null || sees.test(row.needs()))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private List<Row> rows(FormStep step, Answers answers) {
        return switch (step) {
            case ABOUT_YOU -> aboutYou(answers.contact());
            case TAKING_PART -> takingPart(answers.attending());
            case NEEDS -> needs(answers.needs());
            case MORE -> more(answers);
        };
    }

    /** Questions that are asked now, and others that were answered. */
    private static Stream<Row> own(FormStep step, List<AskedQuestion> asked, Answers answers) {
        return asked.stream()
                .filter(question -> question.step() == step)
                .map(question -> new Row(question.label(), words(question, answers), question.visibleTo()))
                .filter(row -> !row.values().isEmpty() || isAskedOfAll(row, asked));
    }

    private static boolean isAskedOfAll(Row row, List<AskedQuestion> asked) {
        return asked.stream()
                .anyMatch(question ->
                        question.label().equals(row.label()) && question.asked() && question.onlyIf() == null);
    }

    private static List<String> words(AskedQuestion question, Answers answers) {
        return answers.own().stream()
                .filter(answer -> answer.questionId() == question.id())
                .map(GivenAnswer::words)
                .toList();
    }

    /** The same answers with the words that people agree to when they send them. */
    Answers agreed(Answers answers, boolean sensitive) {
        Map<ConsentKind, String> agreed = new EnumMap<>(ConsentKind.class);
        agreed.put(ConsentKind.DETAILS, words.get("registration.consent.details"));
        if (sensitive) {
            agreed.put(ConsentKind.SENSITIVE, words.get("registration.consent.sensitive"));
        }
        return answers.agreeing(agreed);
    }

    /** The same answers with the words about sensitive ones, which people agree to when they give some later. */
    Answers agreedToSensitive(Answers answers) {
        return answers.agreeing(Map.of(ConsentKind.SENSITIVE, words.get("registration.consent.sensitive")));
    }

    private List<Row> aboutYou(Answers.Contact contact) {
        EmailAddress email = contact.email();
        return List.of(
                row("name", contact.name()),
                row("contactWays", labels(contact.ways(), ContactWay::label)),
                row("email", email == null ? "" : email.text()),
                row("phone", contact.phone()),
                row("postalAddress", contact.postalAddress()));
    }

    private List<Row> takingPart(Answers.Attending attending) {
        return List.of(
                row("attendance", words.get(attending.attendance().label())),
                row("supporter", supporter(attending)),
                row("secondSupporter", attending.secondSupporter()).asSensitive(),
                row("bursaryInterest", yesNo(attending.bursaryInterest())));
    }

    private String supporter(Answers.Attending attending) {
        return attending.supporterName().isEmpty() ? yesNo(attending.supporter()) : attending.supporterName();
    }

    private List<Row> needs(Answers.Needs needs) {
        return Stream.of(
                        row("access", labels(needs.accessWishes(), AccessWish::label)),
                        row("accessText", needs.accessText()),
                        row("emergencyHelp", yesNo(needs.emergencyHelp())),
                        row("keepAccess", yesNo(needs.keepAccess())),
                        row("diet", needs.diet()))
                .map(Row::asSensitive)
                .toList();
    }

    private List<Row> more(Answers answers) {
        Answers.More more = answers.more();
        PhotoChoice photos = more.photos();
        return List.of(
                row("organisation", answers.contact().organisation()),
                row("groups", labels(more.groups(), ParticipantGroup::label)).asSensitive(),
                row("pronouns", more.pronouns()),
                row("photos", photos == null ? "" : words.get(photos.label())),
                row("heardFrom", more.heardFrom()),
                row("note", more.note()));
    }

    private Row row(String column, @Nullable String value) {
        return row(column, value == null || value.isEmpty() ? List.of() : List.of(value));
    }

    private Row row(String column, List<String> values) {
        return new Row(words.get("registration.column." + column), values, null);
    }

    private String yesNo(boolean value) {
        return words.get(value ? "registration.yes" : "registration.no");
    }

    private <E> List<String> labels(Collection<E> choices, Function<E, String> label) {
        return choices.stream().map(choice -> words.get(label.apply(choice))).toList();
    }

    record Section(FormStep step, List<Row> rows) {}

    /**
     * @param values several choices, or one text; empty if they didn’t answer
     * @param needs the right without which it isn’t shown; null if everybody sees it who sees the registration
     */
    record Row(String label, List<String> values, @Nullable Right needs) {

        Row asSensitive() {
            return new Row(label, values, Right.SENSITIVE);
        }
    }
}
