package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Component;

/** Makes a new private link for each mail: only its recipient ever knows it. */
@Component
class FreshLinks {

    private final PrivateLinks privateLinks;
    private final Registrations registrations;
    private final SiteLinks links;
    private final Clock clock;

    FreshLinks(PrivateLinks privateLinks, Registrations registrations, SiteLinks links, Clock clock) {
        this.privateLinks = privateLinks;
        this.registrations = registrations;
        this.links = links;
        this.clock = clock;
    }

    String to(long registrationId) {
        return links.to("/my/" + tokenFor(registrationId).value());
    }

    /** No link that was made before leads to the registration any more. */
    void endAll(long registrationId) {
        privateLinks.deleteOf(registrationId);
    }

    SecretToken tokenFor(long registrationId) {
        SecretToken token = SecretToken.generate();
        EmailAddress address =
                registrations.findById(registrationId).map(Registration::email).orElse(null);
        privateLinks.save(new PrivateLink(token, registrationId, address, clock.instant()));
        return token;
    }
}
