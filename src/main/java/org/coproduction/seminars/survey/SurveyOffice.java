package org.coproduction.seminars.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisers’ work on surveys. Once somebody has answered, only the days can be changed. */
@Service
@Transactional
public class SurveyOffice {

    private static final int USUAL_DAYS = 21;

    private final SurveyRecords records;
    private final AuditLog audit;
    private final Clock clock;

    SurveyOffice(SurveyRecords records, AuditLog audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<StoredSurvey> find(long seminarId) {
        return records.of(seminarId).map(this::stored);
    }

    private StoredSurvey stored(Survey survey) {
        return new StoredSurvey(
                survey.id(),
                survey.version(),
                survey.seminarId(),
                survey.opensOn(),
                survey.closesOn(),
                survey.responses(),
                records.questions(survey.id()));
    }

    /** Open for three weeks from the day of the seminar, or from today if that is later or unknown. */
    public void start(SeminarFacts seminar, List<QuestionDetails> questions) {
        LocalDate held = seminar.date().knownDay();
        LocalDate today = UkTime.today(clock);
        LocalDate opensOn = held == null || held.isBefore(today) ? today : held;
        Survey survey = records.add(new Survey(seminar.id(), opensOn, opensOn.plusDays(USUAL_DAYS)));
        for (int i = 0; i < questions.size(); i++) {
            records.add(new SurveyQuestion(survey.id(), i, questions.get(i)));
        }
        audit.record("began survey", seminar.name());
    }

    /**
     * @return whether it was possible: once all answers are shown nobody can answer any more, as whoever did would be known by the
     *     difference
     */
    public boolean plan(SeminarFacts seminar, long version, LocalDate opensOn, LocalDate closesOn) {
        Survey survey = records.lock(seminar.id());
        survey.requireVersion(version);
        LocalDate today = UkTime.today(clock);
        boolean revealed =
                survey.stateOn(today) == SurveyState.CLOSED && records.responses(survey.id()) >= StoredSurvey.FEWEST;
        if (revealed && !closesOn.isBefore(today)) {
            return false;
        }
        survey.plan(opensOn, closesOn);
        audit.record("changed survey", seminar.name());
        return true;
    }

    /** @return whether it was still possible */
    public boolean remove(SeminarFacts seminar) {
        Survey survey = records.lock(seminar.id());
        if (survey.responses() > 0) {
            return false;
        }
        records.remove(survey);
        audit.record("removed survey", seminar.name());
        return true;
    }

    /** @return whether it was still possible */
    public boolean add(long seminarId, QuestionDetails details) {
        Survey survey = records.lock(seminarId);
        if (survey.responses() > 0) {
            return false;
        }
        int last = records.inOrder(survey.id()).stream()
                .mapToInt(SurveyQuestion::position)
                .max()
                .orElse(-1);
        records.add(new SurveyQuestion(survey.id(), last + 1, details));
        return true;
    }

    /** @return whether it was still possible */
    public boolean change(long seminarId, long questionId, long version, QuestionDetails details) {
        Survey survey = records.lock(seminarId);
        SurveyQuestion question = records.question(survey.id(), questionId);
        question.requireVersion(version);
        if (survey.responses() == 0) {
            question.apply(details);
        }
        return survey.responses() == 0;
    }

    /** @return whether it was still possible */
    public boolean removeQuestion(long seminarId, long questionId) {
        Survey survey = records.lock(seminarId);
        SurveyQuestion question = records.question(survey.id(), questionId);
        if (survey.responses() == 0) {
            records.remove(question);
        }
        return survey.responses() == 0;
    }

    /** @param step −1 for up, 1 for down */
    public void move(long seminarId, long questionId, int step) {
        long surveyId = records.lock(seminarId).id();
        List<SurveyQuestion> all = records.inOrder(surveyId);
        int from = all.indexOf(records.question(surveyId, questionId));
        int to = from + step;
        if (to >= 0 && to < all.size()) {
            int position = all.get(from).position();
            all.get(from).moveTo(all.get(to).position());
            all.get(to).moveTo(position);
        }
    }
}
