package org.coproduction.seminars.mail;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail’s text with what may stand in it.
 *
 * @param version of the rewritten text; {@link #UNCHANGED} while it is the one that came with the site
 * @param placeholders names, without braces
 * @param required those that it can’t be without
 */
public record StoredTemplate(
        String name,
        long version,
        MailText text,
        Set<String> placeholders,
        Set<String> required,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public static final long UNCHANGED = -1;

    /** Whether somebody has taken out what the first text has. */
    public boolean lacks(String placeholder) {
        return isRewritten() && placeholders.contains(placeholder) && !text.has(placeholder);
    }

    public boolean isRewritten() {
        return version != UNCHANGED;
    }
}
