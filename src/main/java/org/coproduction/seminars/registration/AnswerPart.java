package org.coproduction.seminars.registration;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of somebody’s answers can change. That it did may be kept, and not what it was. */
public enum AnswerPart {
    NAME(Answers::name),
    CONTACT_WAYS(answers -> answers.contact().ways()),
    EMAIL(Answers::email),
    PHONE(answers -> answers.contact().phone()),
    POSTAL_ADDRESS(answers -> answers.contact().postalAddress()),
    ATTENDANCE(Answers::attendance),
    SUPPORTER(answers -> answers.attending().with(Attendance.ONLINE).withoutBursaryInterest()),
    BURSARY_INTEREST(answers -> answers.attending().bursaryInterest()),
    ACCESS(answers -> answers.needs().withoutDiet()),
    DIET(answers -> answers.needs().diet()),
    ORGANISATION(answers -> answers.contact().organisation()),
    GROUPS(answers -> answers.more().groups()),
    PRONOUNS(answers -> answers.more().pronouns()),
    PHOTOS(answers -> answers.more().photos()),
    HEARD_FROM(answers -> answers.more().heardFrom()),
    NOTE(answers -> answers.more().note()),
    QUESTIONS(Answers::ownInAnyOrder);

    private final Function<Answers, @Nullable Object> answer;

    AnswerPart(Function<Answers, @Nullable Object> answer) {
        this.answer = answer;
    }

    static Set<AnswerPart> changed(Answers before, Answers after) {
        return Arrays.stream(values())
                .filter(part -> !Objects.equals(part.answer.apply(before), part.answer.apply(after)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(AnswerPart.class)), Collections::unmodifiableSet));
    }

    public String label() {
        return "registration.part." + name();
    }

    /** For records that only staff read. */
    String plainName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
