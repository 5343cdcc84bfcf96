package org.coproduction.seminars.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which mails a list shows.
 *
 * @param state null for any
 * @param topic empty for any
 * @param words part of an address, a name or a subject; empty for all
 */
public record OutboxFilter(@Nullable OutboxState state, String topic, String words) {

    public static OutboxFilter of(OutboxState state) {
        return new OutboxFilter(state, "", "");
    }

    String pattern() {
        String escaped = words.strip()
                .toLowerCase(Locale.UK)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
