package org.coproduction.seminars.mail;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which mails a list shows.
 *
 * @param state null for any
 * @param topic empty for any
 * @param words part of an address, a name or a subject; empty for all
 * @param hiddenAreas first parts of the kinds that are left out
 */
public record OutboxFilter(@Nullable OutboxState state, String topic, String words, Set<String> hiddenAreas) {

    public static OutboxFilter of(OutboxState state) {
        return new OutboxFilter(state, "", "", Set.of());
    }

    public OutboxFilter without(Set<String> areas) {
        return new OutboxFilter(state, topic, words, areas);
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
