package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.registration.Answers;
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

    boolean lacksAgreement(boolean agreedBefore) {
        return !agreedBefore && !sensitive;
    }

    static EditForm of(long version, Answers answers) {
        EditForm form = new EditForm();
        form.version = version;
        form.take(answers);
        return form;
    }
}
