package org.coproduction.seminars.bursary.web;

import jakarta.validation.constraints.Size;
import org.coproduction.seminars.bursary.BursaryIntroduction.Introduction;

/** What an editor types above the list of bursaries. */
class IntroductionForm {

    long version;

    @Size(max = 20_000, message = "{common.tooLong}")
    String text = "";

    static IntroductionForm of(Introduction introduction) {
        IntroductionForm form = new IntroductionForm();
        form.version = introduction.version();
        form.text = introduction.text().source();
        return form;
    }
}
