package org.coproduction.seminars.mail;

/** Subject and plain-text body. Line breaks in the subject become spaces. */
public record MailText(String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    public MailText {
        subject = HeaderText.of(subject, LONGEST_SUBJECT);
    }

    /** Whether this placeholder stands in the body. */
    public boolean has(String placeholder) {
        return new TemplateText(body).names().contains(placeholder);
    }
}
