package org.coproduction.seminars.registration;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Component;

/** Writes to both addresses of somebody who wants to be written to at another one. */
@Component
class AddressMails {

    private final Outbox outbox;
    private final MailComposer composer;
    private final Letterhead letterhead;
    private final SeminarCatalogue seminars;
    private final SiteLinks links;

    AddressMails(
            Outbox outbox, MailComposer composer, Letterhead letterhead, SeminarCatalogue seminars, SiteLinks links) {
        this.outbox = outbox;
        this.composer = composer;
        this.letterhead = letterhead;
        this.seminars = seminars;
        this.links = links;
    }

    /** Whether the new address is right. It may be a stranger’s: so nothing that somebody has typed is in the mail. */
    void ask(Registration registration, EmailAddress address, SecretToken token) {
        send("address-new", registration, address, address.text(), links.to("/my/address/" + token.value()));
    }

    void tellOld(Registration registration, EmailAddress address) {
        send("address-old", registration, address, registration.name(), "");
    }

    private void send(String template, Registration registration, EmailAddress address, String name, String link) {
        Map<String, String> values = new HashMap<>(letterhead.about(seminars.facts(registration.seminarId())));
        values.put("name", name);
        values.put("reference", registration.reference());
        values.put("link", link);
        outbox.send(new OutgoingMail(
                        "registration." + template, address, name, composer.compose("registration/" + template, values))
                .about(Correspondent.of(registration).subject()));
    }
}
