package org.coproduction.seminars.mail;

import java.time.Instant;
import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person. Line breaks in the name become spaces: they would end a header and begin another.
 *
 * @param kind names what it is about, for lists, such as {@code registration.confirmed}
 * @param subject what and whom it is about
 * @param key nobody gets a second mail with the same one; null if it can be sent any number of times
 * @param calendar entry to attach
 * @param passing whether nothing is to be left of it once it has arrived, not even to whom it went
 * @param until when it is too late to send it; null for never
 */
public record OutgoingMail(
        String kind,
        EmailAddress to,
        String toName,
        MailText text,
        MailSubject subject,
        @Nullable String key,
        @Nullable CalendarPart calendar,
        boolean passing,
        @Nullable Instant until) {

    private static final int LONGEST_NAME = 200;

    public OutgoingMail {
        toName = HeaderText.of(toName, LONGEST_NAME);
    }

    public OutgoingMail(String kind, EmailAddress to, String toName, MailText text) {
        this(kind, to, toName, text, MailSubject.NONE, null, null, false, null);
    }

    public OutgoingMail about(MailSubject newSubject) {
        return new OutgoingMail(kind, to, toName, text, newSubject, key, calendar, passing, until);
    }

    public OutgoingMail once(String newKey) {
        return new OutgoingMail(kind, to, toName, text, subject, newKey, calendar, passing, until);
    }

    public OutgoingMail with(@Nullable CalendarPart newCalendar) {
        return new OutgoingMail(kind, to, toName, text, subject, key, newCalendar, passing, until);
    }

    public OutgoingMail leavingNoTrace() {
        return new OutgoingMail(kind, to, toName, text, subject, key, calendar, true, until);
    }

    public OutgoingMail until(@Nullable Instant newUntil) {
        return new OutgoingMail(kind, to, toName, text, subject, key, calendar, passing, newUntil);
    }

    /**
     * An entry for the recipient’s calendar.
     *
     * @param method of RFC 5546, such as {@code REQUEST}; the same as in the text
     * @param text iCalendar
     */
    public record CalendarPart(String method, String text) {}
}
