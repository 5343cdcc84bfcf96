package org.coproduction.seminars.registration;

import java.util.List;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything of one person over the series: whoever has a link that was sent to an address sees all registrations with it.
 * Should an address be corrected, links that went to the wrong one open nothing else.
 */
@Service
@Transactional
public class OwnSeminars {

    private final PrivateLinks links;
    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final FreshLinks freshLinks;

    OwnSeminars(PrivateLinks links, Registrations registrations, SeminarCatalogue seminars, FreshLinks freshLinks) {
        this.links = links;
        this.registrations = registrations;
        this.seminars = seminars;
        this.freshLinks = freshLinks;
    }

    /** The newest first, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<OwnSeminar> all(SecretToken token) {
        PrivateLink link = link(token);
        return reachable(link).stream().map(own -> seminar(own, link)).toList();
    }

    private OwnSeminar seminar(Registration own, PrivateLink link) {
        return new OwnSeminar(
                seminars.facts(own.seminarId()),
                own.reference(),
                own.state(),
                own.registeredAt(),
                own.answersInFull(),
                own.id() == link.registrationId());
    }

    /** A link to another registration of the same person. */
    public SecretToken linkTo(SecretToken token, String reference) {
        Registration other = reachable(link(token)).stream()
                .filter(own -> own.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("own registration"));
        return freshLinks.tokenFor(other.id());
    }

    private List<Registration> reachable(PrivateLink link) {
        EmailAddress address = link.email();
        Registration own = registrations.findById(link.registrationId()).orElseThrow();
        return address != null && address.equals(own.email()) ? registrations.withAddress(address) : List.of(own);
    }

    private PrivateLink link(SecretToken token) {
        return links.findByTokenHash(token.hash()).orElseThrow(() -> new NotFoundException("private link"));
    }
}
