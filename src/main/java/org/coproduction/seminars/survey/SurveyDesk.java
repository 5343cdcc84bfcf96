package org.coproduction.seminars.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
     * Keeps answers and uses the link up, both or neither. Once the survey has closed there is no time of grace: all answers are shown
     * then, and one more would be known by the difference.
     */
    public SurveyOutcome answer(SecretToken token, SurveyReply reply) {
        return links.findByTokenHash(token.hash())
                .flatMap(link -> records.lockById(link.surveyId()))
                .map(survey -> answer(survey, token, reply))
                .orElse(SurveyOutcome.GONE);
    }

    private SurveyOutcome answer(Survey survey, SecretToken token, SurveyReply reply) {
        if (!links.isUnused(token.hash())) {
            return SurveyOutcome.ANSWERED;
        }
        SurveyOutcome outcome = take(survey, reply);
        if (outcome == SurveyOutcome.KEPT) {
            links.use(survey.id(), token.hash());
        }
        return outcome;
    }

    /**
     * Keeps what somebody answered on paper, as if they had had a link of their own.
     *
     * @param sending made with the form into which it is typed: the same sending again changes nothing
     */
    public SurveyOutcome enter(long seminarId, SecretToken sending, SurveyReply reply) {
        Survey survey = records.lock(seminarId);
        if (links.findByTokenHash(sending.hash()).isPresent()) {
            return SurveyOutcome.ANSWERED;
        }
        SurveyOutcome outcome = take(survey, reply);
        if (outcome == SurveyOutcome.KEPT) {
            links.save(new SurveyLink(survey.id(), sending));
            links.use(survey.id(), sending.hash());
        }
        return outcome;
    }

    private SurveyOutcome take(Survey survey, SurveyReply reply) {
        if (!survey.isOpenOn(UkTime.today(clock))) {
            return SurveyOutcome.NOT_OPEN;
        }
        List<StoredQuestion> questions = records.questions(survey.id());
        return reply.isFor(questions) ? keep(survey.id(), questions, reply) : SurveyOutcome.CHANGED;
    }

    private SurveyOutcome keep(long surveyId, List<StoredQuestion> questions, SurveyReply reply) {
        int lot = records.responses(surveyId) / StoredSurvey.FEWEST;
        List<SurveyAnswer> kept = new ArrayList<>();
        for (StoredQuestion question : questions) {
            String given = reply.given().getOrDefault(question.id(), "").strip();
            answer(lot, question, given).ifPresent(kept::add);
        }
        if (kept.isEmpty()) {
            return SurveyOutcome.EMPTY;
        }
        answers.saveAll(kept);
        records.countResponse(surveyId);
        return SurveyOutcome.KEPT;
    }

    private static Optional<SurveyAnswer> answer(int lot, StoredQuestion question, String given) {
        if (question.details().kind() == AnswerKind.TEXT) {
            return given.isEmpty() ? Optional.empty() : Optional.of(SurveyAnswer.saying(lot, question.id(), given));
        }
        return question.details().option(given).map(option -> SurveyAnswer.choosing(lot, question.id(), option));
    }
}
