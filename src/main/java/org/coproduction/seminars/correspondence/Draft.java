package org.coproduction.seminars.correspondence;

import org.coproduction.seminars.mail.MailText;

/** A message and whom it is for, before it is sent. */
public record Draft(Segment segment, MailText text) {

    /** The same for the same words. */
    String checksum() {
        return Fingerprint.of(text.subject() + "\n" + text.body());
    }
}
