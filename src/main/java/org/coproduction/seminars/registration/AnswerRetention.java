package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes answers to the organisers’ questions once they have been kept for as long as participants were told. */
@Service
@Transactional
public class AnswerRetention {

    private final Questions questions;
    private final SeminarCatalogue seminars;
    private final AuditLog audit;
    private final Clock clock;

    AnswerRetention(Questions questions, SeminarCatalogue seminars, AuditLog audit, Clock clock) {
        this.questions = questions;
        this.seminars = seminars;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 180_000)
    public void deleteExpired() {
        Instant now = clock.instant();
        seminars.all().stream().filter(seminar -> seminar.date().isOverAt(now)).forEach(seminar -> clean(seminar, now));
    }

    private void clean(SeminarFacts seminar, Instant now) {
        List<Long> answered = questions.answered(seminar.id());
        if (answered.isEmpty()) {
            return;
        }
        questions.of(seminar.id()).stream()
                .filter(question -> answered.contains(question.id()) && isExpired(question, seminar, now))
                .forEach(question -> {
                    int answers = questions.deleteAnswers(question.id());
                    audit.record("deleted expired answers", question.label() + " – " + answers);
                });
    }

    private static boolean isExpired(Question question, SeminarFacts seminar, Instant now) {
        Instant end = seminar.date().end();
        return end != null && now.isAfter(end.plus(Duration.ofDays(question.keptDays())));
    }
}
