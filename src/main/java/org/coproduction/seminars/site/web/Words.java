package org.coproduction.seminars.site.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for people, from {@code messages/*.properties}, for what can’t be resolved in a template. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, @Nullable Object... args) {
        return messages.getMessage(key, args, Locale.UK);
    }
}
