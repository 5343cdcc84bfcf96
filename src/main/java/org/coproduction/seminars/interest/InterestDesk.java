package org.coproduction.seminars.interest;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down who wants to be told when a seminar opens. Who asks learns nothing: only the mailbox does. */
@Service
@Transactional
public class InterestDesk {

    private final Interests interests;
    private final SeminarCatalogue seminars;
    private final Standing standing;
    private final InterestPost post;
    private final Clock clock;

    InterestDesk(Interests interests, SeminarCatalogue seminars, Standing standing, InterestPost post, Clock clock) {
        this.interests = interests;
        this.seminars = seminars;
        this.standing = standing;
        this.post = post;
        this.clock = clock;
    }

    /** Whether the seminar is announced and hasn’t opened. */
    @Transactional(readOnly = true)
    public boolean isAwaited(SeminarFacts seminar) {
        return standing.isAwaited(seminar);
    }

    /** Writes to the address, so that its owner can say that they mean it; it gets few such mails, however often it is asked. */
    public void ask(SeminarFacts seminar, EmailAddress email) {
        Instant now = clock.instant();
        Interest interest = interests
                .findBySeminarIdAndEmail(seminar.id(), email.text())
                .filter(known -> stillStands(known, now))
                .orElseGet(() -> interests.saveAndFlush(new Interest(seminar.id(), email, now)));
        if (interest.mayGetMail(now)) {
            post.answer(interest, interest.newLink(now), seminar);
        }
    }

    private boolean stillStands(Interest known, Instant now) {
        if (known.isExpiredAt(now)) {
            interests.forget(known.id());
            return false;
        }
        return true;
    }

    /** What a private link is for; empty if nothing is kept any more. */
    @Transactional(readOnly = true)
    public Optional<Wish> find(SecretToken token) {
        return withLink(token).map(interest -> new Wish(seminars.facts(interest.seminarId()), interest.isConfirmed()));
    }

    /** @return whether it is there to be confirmed */
    public boolean confirm(SecretToken token) {
        return withLink(token)
                .filter(interest -> interests.confirm(interest.id()) > 0)
                .isPresent();
    }

    public void end(SecretToken token) {
        withLink(token).ifPresent(interest -> interests.forget(interest.id()));
    }

    /** How many people wait to be told. */
    @Transactional(readOnly = true)
    public long count(long seminarId) {
        return interests.countBySeminarIdAndConfirmedTrue(seminarId);
    }

    private Optional<Interest> withLink(SecretToken token) {
        return interests.withLink(token.hash()).filter(interest -> !interest.isExpiredAt(clock.instant()));
    }
}
