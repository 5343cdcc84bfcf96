package org.coproduction.seminars.correspondence;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.registration.Correspondent;
import org.jspecify.annotations.Nullable;

/**
 * What is written to several people, each of whom gets their own.
 *
 * @param template path below {@code templates/mail}
 * @param ownText in place of the template’s text; null for that one
 * @param values of placeholders, beside those that every letter has
 * @param until when it is too late for it; null for never
 * @param calendar the entry to attach, if any, for each person
 */
record Letter(
        String template,
        @Nullable MailText ownText,
        Map<String, String> values,
        @Nullable Instant until,
        Function<Correspondent, @Nullable CalendarPart> calendar) {

    static Letter own(String template, MailText text) {
        return new Letter(template, text, Map.of(), null, to -> null);
    }

    static Letter of(String template) {
        return new Letter(template, null, Map.of(), null, to -> null);
    }

    Letter until(@Nullable Instant newUntil) {
        return new Letter(template, ownText, values, newUntil, calendar);
    }
}
