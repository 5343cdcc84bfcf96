package org.coproduction.seminars.survey;

import java.time.Clock;
import java.util.Optional;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.correspondence.Turnouts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes everybody who came one link. */
@Service
@Transactional
public class SurveyInvitations {

    private final SurveyRecords records;
    private final SurveyLinks links;
    private final Turnouts turnouts;
    private final Clock clock;

    SurveyInvitations(SurveyRecords records, SurveyLinks links, Turnouts turnouts, Clock clock) {
        this.records = records;
        this.links = links;
        this.turnouts = turnouts;
        this.clock = clock;
    }

    /** The path that this person can answer with; empty if there is no open survey for them, or they have answered. */
    public Optional<String> pathFor(Correspondent person) {
        return forThem(person).flatMap(survey -> path(survey, survey.tokenFor(person.registrationId())));
    }

    /** Whether there is an open survey for this person; answered or not. */
    @Transactional(readOnly = true)
    public boolean isOpenFor(Correspondent person) {
        return forThem(person).isPresent();
    }

    private Optional<String> path(Survey survey, SecretToken token) {
        SurveyLink link =
                links.findByTokenHash(token.hash()).orElseGet(() -> links.save(new SurveyLink(survey.id(), token)));
        return link.isUsed() ? Optional.empty() : Optional.of("/survey/" + token.value());
    }

    private Optional<Survey> forThem(Correspondent person) {
        return records.of(person.seminarId())
                .filter(survey -> survey.isOpenOn(UkTime.today(clock)))
                .filter(survey -> person.state() == RegistrationState.CONFIRMED && turnouts.mayHaveCome(person));
    }
}
