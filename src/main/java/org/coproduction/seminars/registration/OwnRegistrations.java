package org.coproduction.seminars.registration;

import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a registration by its private link. */
@Component
@Transactional(readOnly = true)
class OwnRegistrations {

    private final PrivateLinks links;
    private final Registrations registrations;
    private final SeminarCatalogue seminars;

    OwnRegistrations(PrivateLinks links, Registrations registrations, SeminarCatalogue seminars) {
        this.links = links;
        this.registrations = registrations;
        this.seminars = seminars;
    }

    Registration with(SecretToken token) {
        return registrations.findById(idOf(token)).orElseThrow(OwnRegistrations::notFound);
    }

    /** The same, as it is once nobody else can change registrations for the seminar until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Registration lock(SecretToken token) {
        long id = idOf(token);
        seminars.lock(registrations.seminarOf(id).orElseThrow(OwnRegistrations::notFound));
        return registrations.findById(id).orElseThrow(OwnRegistrations::notFound);
    }

    private long idOf(SecretToken token) {
        return links.findByTokenHash(token.hash())
                .map(PrivateLink::registrationId)
                .orElseThrow(OwnRegistrations::notFound);
    }

    private static NotFoundException notFound() {
        return new NotFoundException("private link");
    }
}
