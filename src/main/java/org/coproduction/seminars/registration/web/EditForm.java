package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.registration.Answers;

/** What staff change of somebody’s answers. */
class EditForm extends RegistrationForm {

    long version;

    static EditForm of(long version, Answers answers) {
        EditForm form = new EditForm();
        form.version = version;
        form.take(answers);
        return form;
    }
}
