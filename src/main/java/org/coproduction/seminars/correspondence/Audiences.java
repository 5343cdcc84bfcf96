package org.coproduction.seminars.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Somebody who is at several of the seminars is written to once, about the first. */
    Audience of(Draft draft) {
        Set<EmailAddress> failing = troubles.failingAddresses();
        List<Correspondent> unreachable = new ArrayList<>();
        Map<EmailAddress, List<Correspondent>> reachable = new LinkedHashMap<>();
        for (Correspondent person : members(draft.segment())) {
            EmailAddress address = person.email();
            if (address == null || failing.contains(address)) {
                unreachable.add(person);
            } else {
                reachable.computeIfAbsent(address, key -> new ArrayList<>()).add(person);
            }
        }
        return audience(reachable.values(), new HadBefore(recipients.had(draft.checksum())), unreachable);
    }

    private static Audience audience(
            Collection<List<Correspondent>> reachable, HadBefore before, List<Correspondent> unreachable) {
        List<Addressee> fresh = new ArrayList<>();
        List<Addressee> served = new ArrayList<>();
        for (List<Correspondent> places : reachable) {
            Correspondent first = places.get(0);
            boolean known = places.stream().anyMatch(place -> before.times(place) > 0);
            (known ? served : fresh).add(new Addressee(first, before.times(first)));
        }
        return new Audience(fresh, served, List.copyOf(unreachable));
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
