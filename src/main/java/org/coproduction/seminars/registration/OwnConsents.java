package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.identity.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has agreed to, and taking it back; that is possible at any time. */
@Service
@Transactional
public class OwnConsents {

    private final OwnRegistrations own;
    private final ConsentLedger ledger;
    private final Questions questions;
    private final RegistrationBook book;
    private final ApplicationEventPublisher events;

    OwnConsents(
            OwnRegistrations own,
            ConsentLedger ledger,
            Questions questions,
            RegistrationBook book,
            ApplicationEventPublisher events) {
        this.own = own;
        this.ledger = ledger;
        this.questions = questions;
        this.book = book;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<AgreedText> all(SecretToken token) {
        return ledger.agreed(own.with(token));
    }

    /** Deletes what we may not keep any more: all sensitive answers, and what was arranged because of them. */
    public void takeBackSensitive(SecretToken token) {
        Registration registration = own.lock(token);
        if (registration.hasAgreed(ConsentKind.SENSITIVE)
                || registration.answers().hasSensitive()) {
            Answers before = registration.answersInFull();
            registration.takeBackSensitive(sensitiveQuestions(registration.seminarId()));
            book.announceChange(registration, before);
            events.publishEvent(new SensitiveAnswersDeleted(registration.id(), registration.seminarId()));
        }
    }

    private Set<Long> sensitiveQuestions(long seminarId) {
        return questions.of(seminarId).stream()
                .filter(question -> question.visibleTo() == Right.SENSITIVE)
                .map(Question::id)
                .collect(Collectors.toSet());
    }
}
