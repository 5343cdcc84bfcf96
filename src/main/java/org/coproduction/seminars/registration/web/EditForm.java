package org.coproduction.seminars.registration.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.GivenAnswer;
import org.jspecify.annotations.Nullable;

/** What is changed of somebody’s answers, by themselves or by staff. */
class EditForm extends RegistrationForm {

    long version;

    /** Whether the person agrees that we keep sensitive answers; asked if they have not agreed before. */
    boolean sensitive;

    /** What they want if there is no place of the kind that they chose; asked only then. */
    @Nullable
    Instead instead;

    /** What is possible then. */
    enum Instead {
        /** The place, or the place on the list, that they have. */
        KEEP,
        /** To wait for the other kind. */
        WAIT
    }

    private List<GivenAnswer> given = List.of();

    boolean lacksAgreement(boolean agreedBefore) {
        return !agreedBefore && !sensitive;
    }

    static EditForm of(long version, Answers answers) {
        EditForm form = new EditForm();
        form.version = version;
        form.take(answers);
        form.remember(answers);
        return form;
    }

    void remember(Answers before) {
        given = before.own();
        if (instead == Instead.KEEP) {
            attendance = before.attendance();
        }
    }

    @Override
    List<GivenAnswer> given() {
        return given;
    }

    /** The fields of one step, and those that come with each. */
    static String[] fields(FormStep step) {
        Stream<String> own = switch (step) {
            case ABOUT_YOU -> Stream.of("name", "contactWays", "email", "phone", "postalAddress");
            case TAKING_PART ->
                Stream.of("attendance", "supporter", "supporterName", "secondSupporter", "bursaryInterest");
            case NEEDS -> Stream.of("accessWishes", "accessText", "emergencyHelp", "keepAccess", "diet");
            case MORE -> Stream.of("groups", "organisation", "pronouns", "photos", "heardFrom", "note");
        };
        return Stream.concat(own, Stream.of("version", "sensitive", "instead", "questions*"))
                .toArray(String[]::new);
    }

    /**
     * Leaves the answers to all other questions as they were.
     *
     * @param here ids of questions
     */
    void keepQuestions(Set<String> here, Answers before) {
        Map<String, List<String>> answered = of(version, before).questions;
        questions.keySet().retainAll(here);
        answered.keySet().removeAll(here);
        questions.putAll(answered);
    }
}
