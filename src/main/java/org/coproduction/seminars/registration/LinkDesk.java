package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends people who have lost their links new ones. Who asks learns nothing: only the mailbox does. */
@Service
@Transactional
public class LinkDesk {

    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final LinkPost post;

    LinkDesk(Registrations registrations, SeminarCatalogue seminars, LinkPost post) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.post = post;
    }

    /** Nothing happens where the address has no registration. */
    public void send(EmailAddress address) {
        List<Registration> own = registrations.withAddress(address);
        if (!own.isEmpty()) {
            post.send(
                    address,
                    own.get(0).name(),
                    own.stream()
                            .map(one -> Map.entry(
                                    one.id(), seminars.facts(one.seminarId()).name()))
                            .toList());
        }
    }
}
