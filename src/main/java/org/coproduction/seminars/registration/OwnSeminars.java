package org.coproduction.seminars.registration;

import java.util.List;
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

    private final OwnRegistrations own;
    private final SeminarCatalogue seminars;
    private final FreshLinks freshLinks;

    OwnSeminars(OwnRegistrations own, SeminarCatalogue seminars, FreshLinks freshLinks) {
        this.own = own;
        this.seminars = seminars;
        this.freshLinks = freshLinks;
    }

    /** The newest first, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<OwnSeminar> all(SecretToken token) {
        long shown = own.with(token).id();
        return own.reachable(token).stream()
                .map(one -> new OwnSeminar(
                        seminars.facts(one.seminarId()), one.reference(), one.state(), one.id() == shown))
                .toList();
    }

    /** A link to another registration of the same person. */
    public SecretToken linkTo(SecretToken token, String reference) {
        Registration other = own.reachable(token).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("own registration"));
        return freshLinks.tokenFor(other.id());
    }
}
