package org.coproduction.seminars.registration;

import java.util.List;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.jspecify.annotations.Nullable;
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
        return registrations.findById(idOf(token)).orElseThrow(LinkEndedException::new);
    }

    /** The same, as it is once nobody else can change registrations for the seminar until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Registration lock(SecretToken token) {
        long id = idOf(token);
        seminars.lock(registrations.seminarOf(id).orElseThrow(LinkEndedException::new));
        return registrations.findById(id).orElseThrow(LinkEndedException::new);
    }

    /** All that a link leads to: those with the address it was sent to, the newest first; another address has links of its own. */
    List<Registration> reachable(SecretToken token) {
        EmailAddress address = address(token);
        return address == null ? List.of(with(token)) : registrations.withAddress(address);
    }

    /** The address that a link was sent to; null if there is none, or it is not theirs any more. */
    @Nullable
    EmailAddress address(SecretToken token) {
        PrivateLink link = links.findByTokenHash(token.hash()).orElseThrow(LinkEndedException::new);
        EmailAddress address = link.email();
        return address != null && address.equals(with(token).email()) ? address : null;
    }

    private long idOf(SecretToken token) {
        return links.findByTokenHash(token.hash())
                .map(PrivateLink::registrationId)
                .orElseThrow(LinkEndedException::new);
    }
}
