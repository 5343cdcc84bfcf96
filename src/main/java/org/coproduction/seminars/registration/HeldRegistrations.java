package org.coproduction.seminars.registration;

import java.util.List;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers all that is held about somebody’s registrations, for themselves. */
@Service
@Transactional(readOnly = true)
public class HeldRegistrations {

    private final OwnRegistrations own;
    private final SeminarCatalogue seminars;
    private final AddressRequests addresses;
    private final ConsentLedger consents;
    private final RegistrationHistory history;

    HeldRegistrations(
            OwnRegistrations own,
            SeminarCatalogue seminars,
            AddressRequests addresses,
            ConsentLedger consents,
            RegistrationHistory history) {
        this.own = own;
        this.seminars = seminars;
        this.addresses = addresses;
        this.consents = consents;
        this.history = history;
    }

    /** All that a private link leads to, the newest first. */
    public List<HeldRegistration> all(SecretToken token) {
        return own.reachable(token).stream().map(this::held).toList();
    }

    /** To which the link was sent, if it is still theirs; null if they are reached another way. */
    public @Nullable EmailAddress address(SecretToken token) {
        return own.address(token);
    }

    private HeldRegistration held(Registration one) {
        return new HeldRegistration(
                Participation.of(
                        one, seminars.facts(one.seminarId()), one.state().isActive()),
                addresses.openFor(one.id()).orElse(null),
                consents.agreed(one),
                history.of(one.id()));
    }
}
