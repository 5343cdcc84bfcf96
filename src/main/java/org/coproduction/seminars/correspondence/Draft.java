package org.coproduction.seminars.correspondence;

import org.coproduction.seminars.mail.MailText;

/**
 * A message and whom it is for, before it is sent.
 *
 * @param again whether it is also for those who have had these very words about one of these seminars
 */
public record Draft(Segment segment, MailText text, boolean again) {

    /** The same for the same words. */
    String checksum() {
        return Fingerprint.of(text.subject() + "\n" + text.body());
    }
}
