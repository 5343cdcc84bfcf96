package org.coproduction.seminars.interest;

import java.util.List;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.HeldByAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** That somebody wants to be told when a seminar opens. */
@Component
class HeldWishes implements HeldByAddress {

    private final Interests interests;
    private final SeminarCatalogue seminars;
    private final Words words;

    HeldWishes(Interests interests, SeminarCatalogue seminars, Words words) {
        this.interests = interests;
        this.seminars = seminars;
        this.words = words;
    }

    @Override
    public List<Held> heldFor(EmailAddress address) {
        List<Fact> facts = interests.findByEmailOrderByAskedAt(address.text()).stream()
                .map(this::fact)
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Held(words.get("interest.held.title"), facts));
    }

    private Fact fact(Interest interest) {
        return new Fact(
                seminars.facts(interest.seminarId()).name(),
                words.get(
                        interest.isConfirmed() ? "interest.held.confirmed" : "interest.held.unconfirmed",
                        UkTime.dateTime(interest.askedAt())));
    }
}
