package org.coproduction.seminars.mail;

/**
 * What a mail is about, so that lists can be narrowed to it; names of the calling module’s own making.
 *
 * @param topic such as {@code seminar:3}; empty for none
 * @param person such as {@code registration:ABCD-2345}; empty for none
 */
public record MailSubject(String topic, String person) {

    public static final MailSubject NONE = new MailSubject("", "");
}
