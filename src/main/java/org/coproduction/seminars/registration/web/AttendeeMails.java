package org.coproduction.seminars.registration.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.OutboxSight;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.MailTroubles;
import org.coproduction.seminars.mail.OutboxDesk;
import org.coproduction.seminars.mail.OutboxState;
import org.coproduction.seminars.mail.StoredMail;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.Correspondent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was mailed to people on the lists, and whether it reached them. */
@Component
class AttendeeMails {

    private final OutboxDesk outbox;
    private final OutboxSight sight;
    private final MailTroubles troubles;

    AttendeeMails(OutboxDesk outbox, OutboxSight sight, MailTroubles troubles) {
        this.outbox = outbox;
        this.sight = sight;
        this.troubles = troubles;
    }

    /** References of those whose address does not work, or did not for the newest mail that was sent to it or given up. */
    Set<String> unreached(long seminarId, List<Attendee> attendees) {
        Set<EmailAddress> failing = new HashSet<>(troubles.failingAddresses());
        failing.addAll(failedLast(seminarId));
        return attendees.stream()
                .filter(attendee -> has(failing, attendee.answers().email()))
                .map(Attendee::reference)
                .collect(Collectors.toSet());
    }

    private Set<EmailAddress> failedLast(long seminarId) {
        return troubles.unreached(Correspondent.topic(seminarId));
    }

    private static boolean has(Set<EmailAddress> failing, @Nullable EmailAddress address) {
        return address != null && failing.contains(address);
    }

    void show(long seminarId, String reference, @Nullable EmailAddress address, Model model) {
        model.addAttribute(
                "mails",
                outbox.to(Correspondent.person(reference)).stream()
                        .filter(sight::covers)
                        .map(MailLine::of)
                        .toList());
        model.addAttribute("hasAddress", address != null);
        model.addAttribute("addressFails", address != null && troubles.isFailing(address));
        model.addAttribute("failedLast", has(failedLast(seminarId), address));
    }

    /** @param state message key */
    record MailLine(
            String href,
            String subject,
            String state,
            String tone,
            String when,
            @Nullable String error) {

        static MailLine of(StoredMail mail) {
            boolean failed = mail.state() == OutboxState.FAILED;
            return new MailLine(
                    "/admin/outbox/" + mail.id(),
                    mail.subject(),
                    "admin.outbox.state." + mail.state(),
                    mail.state().tone(),
                    UkTime.dateTime(mail.sentAt() == null ? mail.createdAt() : mail.sentAt()),
                    failed ? mail.lastError() : null);
        }
    }
}
