package org.coproduction.seminars.identity;

import java.time.Clock;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Component;

/** Mails the link with which somebody chooses a password. */
@Component
class PasswordMails {

    private final Outbox outbox;
    private final MailComposer composer;
    private final SiteIdentity site;
    private final SiteLinks links;
    private final Clock clock;

    PasswordMails(Outbox outbox, MailComposer composer, SiteIdentity site, SiteLinks links, Clock clock) {
        this.outbox = outbox;
        this.composer = composer;
        this.site = site;
        this.links = links;
        this.clock = clock;
    }

    void send(Account account, SecretToken token) {
        Map<String, String> model = Map.of(
                "siteTitle", site.current().title(),
                "name", account.name(),
                "until", UkTime.dateTime(clock.instant().plus(PasswordDesk.LINK_LASTS)),
                "link", links.to("/password/" + token.value()));
        withdraw(account);
        outbox.send(new OutgoingMail(
                        "identity.password-link",
                        new EmailAddress(account.email()),
                        account.name(),
                        composer.compose("identity/password-link", model))
                .once(key(account) + token.hash()));
    }

    /** Earlier ones that have not gone out: their links are closed. */
    void withdraw(Account account) {
        outbox.withdraw(key(account));
    }

    private static String key(Account account) {
        return "password-link:" + account.id() + ":";
    }
}
