package org.coproduction.seminars.admin;

import org.coproduction.seminars.identity.Right;

/** Mails that say more than whoever works with the outbox may know; a feature implements it as a bean. */
public interface ConfidentialMails {

    /** The first part of their kinds, such as {@code bursary} of {@code bursary.received}. */
    String area();

    /** Who may see that they are there. */
    Right right();
}
