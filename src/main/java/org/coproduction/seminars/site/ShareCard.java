package org.coproduction.seminars.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the picture of a page says where the page is shared.
 *
 * @param kind see {@link ShareCards}
 * @param slug names the page among its kind
 * @param eyebrow a few words above the title
 * @param note a line below it, or empty
 */
public record ShareCard(String kind, String slug, String eyebrow, String title, String note) {

    private static final int SHORT_FINGERPRINT = 12;

    /** Changes with the words, as those who have fetched a picture keep it. */
    public String path() {
        return "/share/" + kind + "/" + slug + ".png?v=" + fingerprint();
    }

    /** The same for the same words. */
    public String fingerprint() {
        String words = String.join("\n", eyebrow, title, note);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT_FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The same words, for people who don’t see the picture. */
    public String inWords() {
        return note.isEmpty() ? eyebrow + ": " + title : eyebrow + ": " + title + ". " + note;
    }
}
