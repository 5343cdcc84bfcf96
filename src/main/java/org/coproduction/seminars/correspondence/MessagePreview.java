package org.coproduction.seminars.correspondence;

import java.util.List;
import org.coproduction.seminars.mail.MailTemplateDesk;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.StoredTemplate;
import org.coproduction.seminars.mail.TemplateProblem;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.Correspondent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages before they are sent: what they start from, whether they can be used, and how one person would get them. */
@Service
@Transactional(readOnly = true)
public class MessagePreview {

    private static final String MESSAGE = "correspondence/message";
    private static final String AFTERWARDS = "correspondence/afterwards";

    private final MailTemplateDesk templates;
    private final SeminarCatalogue seminars;
    private final Letters letters;

    MessagePreview(MailTemplateDesk templates, SeminarCatalogue seminars, Letters letters) {
        this.templates = templates;
        this.seminars = seminars;
        this.letters = letters;
    }

    public StoredTemplate start(boolean afterwards) {
        return templates.get(afterwards ? AFTERWARDS : MESSAGE);
    }

    /** Whichever text it started from, the same placeholders can stand in it. */
    public List<TemplateProblem> check(MailText text) {
        return templates.check(MESSAGE, text);
    }

    /** @param link shown in place of the private one, which is made only for the mail itself */
    public MailText of(MailText text, Correspondent person, String link) {
        return letters.preview(Letter.own(MESSAGE, text), person, seminars.facts(person.seminarId()), link);
    }
}
