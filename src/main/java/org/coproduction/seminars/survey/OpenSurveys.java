package org.coproduction.seminars.survey;

import java.time.Clock;
import java.util.Optional;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.stereotype.Component;

/**
 * About which seminars people are asked now: the days are the survey’s own, but nobody can say how it was before the seminar has
 * begun, which may be later than those days say, or about one that is cancelled or postponed.
 */
@Component
class OpenSurveys {

    private final SurveyRecords records;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    OpenSurveys(SurveyRecords records, SeminarCatalogue seminars, Clock clock) {
        this.records = records;
        this.seminars = seminars;
        this.clock = clock;
    }

    Optional<Survey> of(long seminarId) {
        return records.of(seminarId)
                .filter(survey -> survey.isOpenOn(UkTime.today(clock)))
                .filter(survey -> seminars.facts(seminarId).hasBegun(clock.instant()));
    }
}
