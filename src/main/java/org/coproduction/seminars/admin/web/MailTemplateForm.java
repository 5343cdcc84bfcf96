package org.coproduction.seminars.admin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.StoredTemplate;

/** What an organiser writes as the text of a mail. */
class MailTemplateForm {

    long version;

    @NotBlank(message = "{mail.template.form.subject.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String subject = "";

    @NotBlank(message = "{mail.template.form.body.missing}")
    @Size(max = 10_000, message = "{common.tooLong}")
    String body = "";

    static MailTemplateForm of(StoredTemplate template) {
        MailTemplateForm form = new MailTemplateForm();
        form.version = template.version();
        form.subject = template.text().subject();
        form.body = template.text().body().strip();
        return form;
    }

    MailText text() {
        return new MailText(subject, body.replace("\r\n", "\n").strip() + "\n");
    }
}
