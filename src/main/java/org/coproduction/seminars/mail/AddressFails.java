package org.coproduction.seminars.mail;

import org.coproduction.seminars.common.EmailAddress;

/** Mails don’t arrive at an address any more; published in the transaction that notes it. */
public record AddressFails(EmailAddress address) {}
