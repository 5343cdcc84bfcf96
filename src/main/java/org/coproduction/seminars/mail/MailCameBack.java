package org.coproduction.seminars.mail;

/**
 * A mail did not reach somebody, though a mail server had taken it; published in the transaction that notes it.
 *
 * @param person as {@link MailSubject#person()}
 */
public record MailCameBack(String person) {}
