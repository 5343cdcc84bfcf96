package org.coproduction.seminars.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;

/**
 * How people with a place online join: for their own eyes, and on no public page.
 *
 * @param link to the meeting, or empty while it is not known
 * @param notes a code or a phone number, for example; may be empty
 */
@Embeddable
public record Joining(
        @Column(name = "joining_link", nullable = false) String link,
        @Column(name = "joining_notes", nullable = false) String notes) {

    public static final Joining UNKNOWN = new Joining("", "");

    public static final int LONGEST_LINK = 1_000;

    public boolean isKnown() {
        return !link.isEmpty();
    }

    /** Whether a link is safe to click, and can stand in a mail as it is. */
    public static boolean isLink(String text) {
        try {
            URI address = URI.create(text);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null
                    && text.chars().allMatch(one -> one > ' ' && one < 0x7f);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
