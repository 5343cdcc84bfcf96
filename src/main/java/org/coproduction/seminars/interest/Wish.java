package org.coproduction.seminars.interest;

import org.coproduction.seminars.programme.SeminarFacts;

/**
 * That somebody is told when a seminar opens.
 *
 * @param confirmed whether whoever reads the mailbox has said that they mean it
 */
public record Wish(SeminarFacts seminar, boolean confirmed) {}
