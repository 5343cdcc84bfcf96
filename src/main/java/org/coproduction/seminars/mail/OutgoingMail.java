package org.coproduction.seminars.mail;

import org.coproduction.seminars.common.EmailAddress;

/**
 * One mail to one person. Line breaks in the name become spaces: they would end a header and begin another.
 *
 * @param kind names what it is about, for lists, such as {@code registration.confirmed}
 */
public record OutgoingMail(String kind, EmailAddress to, String toName, MailText text) {

    private static final int LONGEST_NAME = 200;

    public OutgoingMail {
        toName = HeaderText.of(toName, LONGEST_NAME);
    }
}
