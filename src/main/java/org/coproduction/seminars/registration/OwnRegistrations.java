package org.coproduction.seminars.registration;

import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a registration by its private link. */
@Component
@Transactional(readOnly = true)
class OwnRegistrations {

    private final PrivateLinks links;
    private final Registrations registrations;

    OwnRegistrations(PrivateLinks links, Registrations registrations) {
        this.links = links;
        this.registrations = registrations;
    }

    Registration with(SecretToken token) {
        return links.findByTokenHash(token.hash())
                .flatMap(link -> registrations.findById(link.registrationId()))
                .orElseThrow(() -> new NotFoundException("private link"));
    }
}
