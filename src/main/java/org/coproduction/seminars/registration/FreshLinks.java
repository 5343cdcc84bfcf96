package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Component;

/** Makes a new private link for each mail: only its recipient ever knows it. */
@Component
class FreshLinks {

    private final PrivateLinks privateLinks;
    private final SiteLinks links;
    private final Clock clock;

    FreshLinks(PrivateLinks privateLinks, SiteLinks links, Clock clock) {
        this.privateLinks = privateLinks;
        this.links = links;
        this.clock = clock;
    }

    String to(long registrationId) {
        SecretToken token = SecretToken.generate();
        privateLinks.save(new PrivateLink(token, registrationId, clock.instant()));
        return links.to("/my/" + token.value());
    }
}
