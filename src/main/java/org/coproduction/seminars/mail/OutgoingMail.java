package org.coproduction.seminars.mail;

import org.coproduction.seminars.common.EmailAddress;

/**
 * One mail to one person.
 *
 * @param kind names what it is about, for lists, such as {@code registration.confirmed}
 */
public record OutgoingMail(String kind, EmailAddress to, String toName, MailText text) {}
