package org.coproduction.seminars.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.coproduction.seminars.mail.MailText;

/** A message and whom it is for, before it is sent. */
public record Draft(Segment segment, MailText text) {

    /** The same for the same words. */
    String checksum() {
        String words = text.subject() + "\n" + text.body();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
