package org.coproduction.seminars.registration;

import java.time.Clock;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AnswerDesk.IfFull;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants change themselves, with their private link. A new email address counts once a mail to it has been answered. */
@Service
@Transactional
public class OwnAnswers {

    private final OwnRegistrations own;
    private final SeminarCatalogue seminars;
    private final AttendeeEdit edit;
    private final AddressRequests addresses;
    private final Clock clock;

    OwnAnswers(
            OwnRegistrations own,
            SeminarCatalogue seminars,
            AttendeeEdit edit,
            AddressRequests addresses,
            Clock clock) {
        this.own = own;
        this.seminars = seminars;
        this.edit = edit;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnAnswersState see(SecretToken token) {
        Registration registration = own.with(token);
        SeminarFacts seminar = seminars.facts(registration.seminarId());
        return new OwnAnswersState(
                seminar,
                registration.state(),
                registration.version(),
                registration.answersInFull(),
                ChangeWindow.isOpen(registration, seminar, clock.instant()),
                ChangeWindow.lastDay(seminar),
                ChangeWindow.isBeforeStart(registration, seminar, clock.instant())
                        ? addresses.openFor(registration.id()).orElse(null)
                        : null,
                Participation.wanted(registration, seminar),
                registration.hasAgreed(ConsentKind.SENSITIVE));
    }

    /**
     * Nothing happens if nothing is different.
     *
     * @param version that was seen before the change
     * @param mayWait whether the waiting list will do if there is no place of the other kind; a place they have they keep
     * @throws RegistrationClosedException if it is too late for changes
     * @throws NoPlaceLeftException if there is no place of the other kind; they keep the one they have, and nothing is changed
     * @throws TooManyMailsException if we have written to new addresses too often; nothing is changed
     */
    public void change(SecretToken token, long version, Answers wanted, boolean mayWait) {
        Registration registration = own.lock(token);
        SeminarFacts seminar = seminars.facts(registration.seminarId());
        if (!ChangeWindow.isOpen(registration, seminar, clock.instant())) {
            throw new RegistrationClosedException();
        }
        EmailAddress before = registration.email();
        EmailAddress address = wanted.email();
        boolean keepsAddress = address == null || address.equals(before);
        if (address != null && !keepsAddress) {
            addresses.begin(registration, address);
        }
        Answers answers = registration.keepingWay(keepsAddress ? wanted : wanted.withEmail(before), seminar);
        if (!answers.agreeing(Map.of()).equals(registration.answersInFull())) {
            edit.changeOwn(registration, version, answers, mayWait ? IfFull.WAIT : IfFull.ASK);
        }
    }
}
