package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.site.SiteIdentity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody’s links into one mail; an address gets at most one in an hour. */
@Component
class LinkPost {

    private static final String KIND = "registration.links";
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Outbox outbox;
    private final MailComposer composer;
    private final FreshLinks links;
    private final SiteIdentity site;
    private final Clock clock;

    LinkPost(Outbox outbox, MailComposer composer, FreshLinks links, SiteIdentity site, Clock clock) {
        this.outbox = outbox;
        this.composer = composer;
        this.links = links;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param own by number of the registration, what it is for, in words; not empty
     * @return whether it was written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean send(EmailAddress to, String name, List<Map.Entry<Long, String>> own) {
        Instant now = clock.instant();
        if (outbox.hasWritten(KIND, to, now.minus(PAUSE))) {
            return false;
        }
        String list = own.stream()
                .map(entry -> entry.getValue() + "\n" + links.to(entry.getKey()))
                .collect(Collectors.joining("\n\n"));
        Map<String, String> values = Map.of(
                "name",
                name,
                "links",
                list,
                "siteTitle",
                site.current().title(),
                "contact",
                site.current().contactEmail());
        outbox.send(new OutgoingMail(KIND, to, name, composer.compose("registration/links", values))
                .once("links:" + now.truncatedTo(ChronoUnit.MINUTES) + ":" + to.text()));
        return true;
    }
}
