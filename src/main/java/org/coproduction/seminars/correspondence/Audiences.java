package org.coproduction.seminars.correspondence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailTroubles;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.springframework.stereotype.Component;

/** Finds the people of a segment. */
@Component
class Audiences {

    private final Correspondents people;
    private final MailTroubles troubles;
    private final CircularRecipients recipients;
    private final List<Criterion> criteria;

    Audiences(Correspondents people, MailTroubles troubles, CircularRecipients recipients, List<Criterion> criteria) {
        this.people = people;
        this.troubles = troubles;
        this.recipients = recipients;
        this.criteria = criteria;
    }

    /** Somebody who is at several of the seminars is written to about the first. */
    Audience of(Draft draft) {
        Set<EmailAddress> failing = troubles.failingAddresses();
        Set<String> served = Set.copyOf(recipients.addressesWith(draft.checksum()));
        Set<EmailAddress> seen = new HashSet<>();
        List<Correspondent> reached = new ArrayList<>();
        List<Correspondent> unreachable = new ArrayList<>();
        int before = 0;
        for (Correspondent person : members(draft.segment())) {
            EmailAddress address = person.email();
            if (address == null || failing.contains(address)) {
                unreachable.add(person);
            } else if (seen.add(address)) {
                if (served.contains(address.text())) {
                    before++;
                } else {
                    reached.add(person);
                }
            }
        }
        reached.sort(Comparator.comparing(Correspondent::name, String.CASE_INSENSITIVE_ORDER));
        return new Audience(List.copyOf(reached), List.copyOf(unreachable), before);
    }

    private List<Correspondent> members(Segment segment) {
        Predicate<Correspondent> wanted =
                person -> segment.attendance() == null || person.attendance() == segment.attendance();
        for (Criterion criterion : criteria) {
            String choice = segment.criteria().getOrDefault(criterion.key(), "");
            if (!choice.isEmpty()) {
                wanted = wanted.and(criterion.matching(choice, segment.seminarIds()));
            }
        }
        return people.at(segment.seminarIds(), segment.states()).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Correspondent::seminarId))
                .toList();
    }
}
