package org.coproduction.seminars.registration;

import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionRule;
import org.coproduction.seminars.programme.SeminarEnds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers to the organisers’ questions, each for as long as participants were told. */
@Component
class AnswerRetention implements RetentionRule {

    private final Questions questions;
    private final SeminarEnds ends;

    AnswerRetention(Questions questions, SeminarEnds ends) {
        this.questions = questions;
        this.ends = ends;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                30,
                "answers to organisers’ questions",
                "registration.retention.answers",
                "registration.retention.answers.until",
                List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        List<Long> expired = expired(at);
        return expired.isEmpty() ? 0 : questions.countAnswers(expired);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        return expired(now).stream().mapToInt(questions::deleteAnswers).sum();
    }

    private List<Long> expired(Instant at) {
        return questions.keptDays().stream()
                .flatMap(days -> expired(at, days).stream())
                .toList();
    }

    private Collection<Long> expired(Instant at, int days) {
        List<Long> over = ends.over(at, Period.ofDays(days));
        return over.isEmpty() ? List.of() : questions.answered(over, days);
    }
}
