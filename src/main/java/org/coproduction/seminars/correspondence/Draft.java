package org.coproduction.seminars.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.coproduction.seminars.mail.MailText;

/**
 * A message and whom it is for, before it is sent.
 *
 * @param again whether it is also for those who have had these very words about one of these seminars
 */
public record Draft(Segment segment, MailText text, boolean again) {

    /** What is sent under a submission; changed words, or other people, are another message. */
    String sentAs(String submission) {
        String whole = String.join("\n", submission, segment.inOrder(), text.subject(), text.body());
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The same for the same words. */
    String checksum() {
        return Fingerprint.of(text.subject() + "\n" + text.body());
    }
}
