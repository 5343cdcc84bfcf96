package org.coproduction.seminars.mail;

/**
 * A mail does not reach somebody: it was refused, tried for too long, or came back; published in the transaction that notes it.
 *
 * @param person as {@link MailSubject#person()}
 */
public record MailCameBack(String person) {}
