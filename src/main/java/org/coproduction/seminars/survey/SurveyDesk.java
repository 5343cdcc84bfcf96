package org.coproduction.seminars.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers. A link opens the survey once; which link an answer came with is never written down. */
@Service
@Transactional
public class SurveyDesk {

    private final SurveyRecords records;
    private final SurveyLinks links;
    private final SurveyAnswers answers;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    SurveyDesk(
            SurveyRecords records, SurveyLinks links, SurveyAnswers answers, SeminarCatalogue seminars, Clock clock) {
        this.records = records;
        this.links = links;
        this.answers = answers;
        this.seminars = seminars;
        this.clock = clock;
    }

    /** Empty if no such link was ever made. */
    @Transactional(readOnly = true)
    public Optional<SurveyPaper> see(SecretToken token) {
        return links.findByTokenHash(token.hash()).map(link -> paper(link, records.get(link.surveyId())));
    }

    private SurveyPaper paper(SurveyLink link, Survey survey) {
        return new SurveyPaper(
                seminars.facts(survey.seminarId()),
                link.isUsed() ? SurveyState.ANSWERED : survey.stateOn(UkTime.today(clock)),
                survey.opensOn(),
                survey.closesOn(),
                records.questions(survey.id()));
    }

    /**
     * Keeps answers and uses the link up, both or neither. Nothing happens where the link is used or the survey isn’t open.
     *
     * @param given by number of the question: the number of the option, or a text; empty ones are left out
     */
    public void answer(SecretToken token, Map<Long, String> given) {
        Optional<Survey> survey = links.findByTokenHash(token.hash())
                .map(link -> records.lock(records.get(link.surveyId()).seminarId()));
        survey.filter(open -> open.isOpenOn(UkTime.today(clock)))
                .filter(open -> links.isUnused(token.hash()))
                .ifPresent(open -> keep(open.id(), token, given));
    }

    private void keep(long surveyId, SecretToken token, Map<Long, String> given) {
        int lot = records.responses(surveyId) / StoredSurvey.FEWEST;
        List<SurveyAnswer> kept = new ArrayList<>();
        for (StoredQuestion question : records.questions(surveyId)) {
            answer(lot, question, given.getOrDefault(question.id(), "").strip()).ifPresent(kept::add);
        }
        if (!kept.isEmpty()) {
            answers.saveAll(kept);
            links.use(surveyId, token.hash());
            records.countResponse(surveyId);
        }
    }

    private static Optional<SurveyAnswer> answer(int lot, StoredQuestion question, String given) {
        if (question.details().kind() == AnswerKind.TEXT) {
            return given.isEmpty() ? Optional.empty() : Optional.of(SurveyAnswer.saying(lot, question.id(), given));
        }
        int options = question.details().options().size();
        return given.matches("\\d{1,2}") && Integer.parseInt(given) < options
                ? Optional.of(SurveyAnswer.choosing(lot, question.id(), Integer.parseInt(given)))
                : Optional.empty();
    }
}
