package org.coproduction.seminars.blog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sends.
 *
 * @param name may be a nickname
 * @param email for questions of the editors; never shown to the public
 */
public record CommentText(String name, @Nullable EmailAddress email, String text) {

    /** The same for the same words of the same name: SHA-256 in hexadecimal. */
    String fingerprint() {
        try {
            byte[] words = (name + '\0' + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
