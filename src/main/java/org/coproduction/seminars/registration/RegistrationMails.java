package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to participants, each time with a new private link; nothing sensitive is in any mail. */
@Component
class RegistrationMails {

    private final Outbox outbox;
    private final MailComposer composer;
    private final PrivateLinks privateLinks;
    private final Letterhead letterhead;
    private final Clock clock;

    RegistrationMails(
            Outbox outbox, MailComposer composer, PrivateLinks privateLinks, Letterhead letterhead, Clock clock) {
        this.outbox = outbox;
        this.composer = composer;
        this.privateLinks = privateLinks;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /** Tells somebody where their registration stands now. */
    void tellState(Registration registration, SeminarFacts seminar) {
        send("state-" + registration.state().name().toLowerCase(Locale.ROOT), registration, seminar);
    }

    /** Tells the holder that their address was used once more. */
    void tellSecondAttempt(Registration registration, SeminarFacts seminar) {
        send("second-attempt", registration, seminar);
    }

    private void send(String template, Registration registration, SeminarFacts seminar) {
        SecretToken token = SecretToken.generate();
        privateLinks.save(new PrivateLink(token, registration.id(), clock.instant()));
        Map<String, String> model = new HashMap<>(letterhead.about(seminar));
        model.put("name", registration.name());
        model.put("reference", registration.reference());
        model.put("link", letterhead.link("/my/" + token.value()));
        Instant until = registration.offeredUntil();
        model.put("until", until == null ? "" : UkTime.dateTime(until));
        outbox.send(new OutgoingMail(
                "registration." + template,
                registration.email(),
                registration.name(),
                composer.compose("registration/" + template, model)));
    }

    /** What every mail about a seminar says: when, where, how to ask. */
    @Component
    static class Letterhead {

        private final SiteIdentity site;
        private final SiteLinks links;

        Letterhead(SiteIdentity site, SiteLinks links) {
            this.site = site;
            this.links = links;
        }

        Map<String, String> about(SeminarFacts seminar) {
            Map<String, String> model = new HashMap<>();
            model.put("seminar", seminar.title());
            model.put("date", orUnknown(seminar.date().dateInWords()));
            model.put("times", orUnknown(seminar.date().timesInWords()));
            model.put("place", seminar.place());
            model.put("page", links.to(seminar.path()));
            model.put("siteTitle", site.current().title());
            model.put("contact", site.current().contactEmail());
            return model;
        }

        String link(String path) {
            return links.to(path);
        }

        private static String orUnknown(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
