package org.coproduction.seminars.registration;

import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers decide about a waiting list; that they did is kept, their reasons only with the registration. */
@Service
@Transactional
public class WaitingOffice {

    private final RulesOfSeminars rules;
    private final SeminarCatalogue seminars;
    private final OfferClock offers;
    private final OutOfTurn outOfTurn;
    private final AuditLog audit;

    WaitingOffice(
            RulesOfSeminars rules, SeminarCatalogue seminars, OfferClock offers, OutOfTurn outOfTurn, AuditLog audit) {
        this.rules = rules;
        this.seminars = seminars;
        this.offers = offers;
        this.outOfTurn = outOfTurn;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public StoredWaitingRules get(long seminarId) {
        return rules.findBySeminarId(seminarId)
                .map(stored -> new StoredWaitingRules(stored.version() + 1, stored.rules()))
                .orElse(new StoredWaitingRules(0, WaitingRules.USUAL));
    }

    @Transactional(readOnly = true)
    public PlaceChoices choices(long seminarId, String reference) {
        return outOfTurn.choices(seminarId, reference);
    }

    /**
     * Places that were held up by a pause are offered at once, and no offer lasts longer than is said now.
     *
     * @throws OptimisticLockingFailureException if somebody else has changed them meanwhile
     */
    public void change(long seminarId, long version, WaitingRules changed) {
        SeminarFacts seminar = seminars.lock(seminarId);
        if (get(seminarId).version() != version) {
            throw new OptimisticLockingFailureException("Other rules meanwhile");
        }
        SeminarRules stored = rules.findBySeminarId(seminarId).orElseGet(() -> new SeminarRules(seminarId, changed));
        stored.apply(changed);
        rules.saveAndFlush(stored);
        audit.record("changed the rules of the waiting list", seminar.name());
        offers.passOnNewPlaces(seminarId);
    }

    /** @throws NoPlaceLeftException if no such place is free, or it is too late to offer one */
    public void offerOutOfTurn(long seminarId, String reference, String reason) {
        outOfTurn.offer(seminarId, reference, reason);
        audit.record("offered a place out of turn", reference);
    }

    /**
     * Gives a free place without an offer, also once offers have stopped, or to somebody whose registration had ended.
     *
     * @throws NoPlaceLeftException if no such place is free, they have one, or the seminar is over or not on
     * @throws AlreadyRegisteredException if they have registered again since
     */
    public void givePlace(long seminarId, String reference, String reason) {
        outOfTurn.give(seminarId, reference, reason);
        audit.record("gave a place", reference);
    }
}
