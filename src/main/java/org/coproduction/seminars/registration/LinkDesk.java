package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.NotFoundException;
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

    /**
     * Sends one person the link to one registration, by order of staff.
     *
     * @return whether it was written: not if they were sent links within the hour
     * @throws NotFoundException if there is no such person, or no address
     */
    public boolean send(long seminarId, String reference) {
        Registration one = registrations
                .findBySeminarIdAndReference(seminarId, reference)
                .orElseThrow(() -> new NotFoundException("registration " + reference));
        EmailAddress address = one.email();
        if (address == null) {
            throw new NotFoundException("address of " + reference);
        }
        return post.send(
                address,
                one.name(),
                List.of(Map.entry(one.id(), seminars.facts(seminarId).name())));
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
