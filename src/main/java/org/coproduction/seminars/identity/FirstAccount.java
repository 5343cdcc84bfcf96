package org.coproduction.seminars.identity;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the first administrator in: from settings where given, otherwise by a one-time link in the log. */
@Component
class FirstAccount {

    private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

    private final PasswordDesk desk;
    private final SiteProperties properties;
    private final SiteLinks links;

    FirstAccount(PasswordDesk desk, SiteProperties properties, SiteLinks links) {
        this.desk = desk;
        this.properties = properties;
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        desk.openFirstAccount().ifPresent(this::open);
    }

    private void open(SecretToken token) {
        String email = properties.adminEmail();
        String password = properties.adminPassword();
        if (email == null || email.isBlank() || password == null || password.isBlank()) {
            announce(token);
            return;
        }
        requireGood(password);
        desk.createFirstAccount("Administrator", EmailAddress.of(email), password);
        log.info("The first account was made from SITE_ADMIN_EMAIL.");
    }

    private static void requireGood(String password) {
        if (!PasswordRule.accepts(password)) {
            throw new IllegalStateException(
                    "SITE_ADMIN_PASSWORD must have at least " + PasswordRule.MIN_LENGTH + " characters");
        }
    }

    private void announce(SecretToken token) {
        log.info("""


                ------------------------------------------------------------------------
                Nobody can sign in yet. Make the first account with this link, once:

                  {}

                ------------------------------------------------------------------------
                """, links.to("/setup/" + token.value()));
    }
}
