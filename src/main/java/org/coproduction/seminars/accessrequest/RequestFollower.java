package org.coproduction.seminars.accessrequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.registration.AccessAnswer;
import org.coproduction.seminars.registration.AccessAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a request of what somebody says would help them, and keeps it in step with their registration. */
@Component
@Transactional
class RequestFollower {

    private final AccessRequests requests;
    private final AccessAnswers answers;
    private final SeminarCatalogue seminars;
    private final AuditLog audit;
    private final Clock clock;

    RequestFollower(
            AccessRequests requests, AccessAnswers answers, SeminarCatalogue seminars, AuditLog audit, Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.seminars = seminars;
        this.audit = audit;
        this.clock = clock;
    }

    void follow(long registrationId) {
        answers.of(registrationId).ifPresent(this::follow);
    }

    private void follow(AccessAnswer answer) {
        SeminarDate date = seminars.facts(answer.seminarId()).date();
        Instant now = clock.instant();
        Optional<AccessRequest> known = requests.findByRegistrationId(answer.registrationId());
        if (known.isPresent()) {
            LocalDate due = DueDate.of(UkTime.today(clock), date);
            known.get().follow(Asked.of(answer), answer.state().isActive(), due, act(now));
        } else if (!date.isOverAt(now)) {
            takeUp(answer, date, act(now));
        }
    }

    private void takeUp(AccessAnswer answer, SeminarDate date, Act act) {
        Asked asked = Asked.of(answer);
        if (answer.state().isActive() && !asked.isEmpty()) {
            LocalDate due = DueDate.of(UkTime.at(act.at()).toLocalDate(), date);
            requests.save(new AccessRequest(answer.seminarId(), answer.registrationId(), asked, due, act));
        }
    }

    /** Takes up what was asked before requests were kept. */
    void catchUp(long seminarId) {
        SeminarDate date = seminars.lock(seminarId).date();
        if (!date.isOverAt(clock.instant())) {
            Set<Long> known = new HashSet<>(requests.registrationsAt(seminarId));
            answers.at(seminarId).stream()
                    .filter(answer -> !known.contains(answer.registrationId()))
                    .forEach(answer -> takeUpAsOfThen(answer, date));
        }
    }

    /** Takes up what came in from elsewhere. */
    void takeOver(long registrationId) {
        AccessAnswer answer = answers.of(registrationId).orElseThrow();
        SeminarDate date = seminars.facts(answer.seminarId()).date();
        if (!date.isOverAt(clock.instant())) {
            takeUpAsOfThen(answer, date);
        }
    }

    private void takeUpAsOfThen(AccessAnswer answer, SeminarDate date) {
        takeUp(answer, date, new Act(answer.registeredAt(), ""));
    }

    void bringForward(long seminarId) {
        LocalDate day = seminars.facts(seminarId).date().knownDay();
        if (day != null) {
            LocalDate today = UkTime.today(clock);
            LocalDate latest = DueDate.latest(day).isBefore(today) ? today : DueDate.latest(day);
            requests.findBySeminarIdAndStateIn(seminarId, RequestFilter.OPEN)
                    .forEach(request -> request.bringForward(latest));
        }
    }

    /** What is settled may not fit any more, unless all of it is over. */
    void checkAgain(SeminarChange change) {
        Instant now = clock.instant();
        if (!change.date().isOverAt(now)) {
            LocalDate due = DueDate.of(UkTime.today(clock), change.date());
            requests.findBySeminarIdAndStateIn(change.before().id(), EnumSet.allOf(RequestState.class))
                    .forEach(request -> request.checkAgain(due, act(now)));
        }
    }

    /** What is settled for the room may not fit online, and the other way round. */
    void followWay(long registrationId) {
        requests.findByRegistrationId(registrationId).ifPresent(request -> {
            SeminarDate date = seminars.facts(request.seminarId()).date();
            request.followWay(DueDate.of(UkTime.today(clock), date), act(clock.instant()));
        });
    }

    void forget(long registrationId) {
        requests.findByRegistrationId(registrationId).ifPresent(AccessRequest::forget);
    }

    /** Nobody is left whom it could be for. */
    void delete(long registrationId) {
        requests.findByRegistrationId(registrationId).ifPresent(requests::delete);
    }

    private Act act(Instant now) {
        return new Act(now, audit.isStaffAtWork() ? audit.actor() : "");
    }
}
