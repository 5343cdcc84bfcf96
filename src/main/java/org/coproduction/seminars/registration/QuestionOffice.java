package org.coproduction.seminars.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.site.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisers’ own questions, for each seminar. */
@Service
@Transactional
public class QuestionOffice {

    private final Questions questions;
    private final AuditLog audit;

    QuestionOffice(Questions questions, AuditLog audit) {
        this.questions = questions;
        this.audit = audit;
    }

    /** Those that are asked now, in order. */
    @Transactional(readOnly = true)
    public List<AskedQuestion> asked(long seminarId) {
        return all(seminarId).stream().filter(AskedQuestion::asked).toList();
    }

    /** Retired ones too, in order. */
    @Transactional(readOnly = true)
    public List<AskedQuestion> all(long seminarId) {
        return questions.of(seminarId).stream().map(AskedQuestion::of).toList();
    }

    @Transactional(readOnly = true)
    public AskedQuestion get(long seminarId, long id) {
        return AskedQuestion.of(find(seminarId, id));
    }

    /** At the end. */
    public void add(long seminarId, QuestionDetails details) {
        questions.save(new Question(seminarId, nextPosition(seminarId), details));
        audit.record("added question", details.label());
    }

    public void change(long seminarId, long id, long version, QuestionDetails details) {
        Question question = find(seminarId, id);
        question.requireVersion(version);
        question.apply(details);
        audit.record("changed question", details.label());
    }

    /** @param steps -1 to ask it one earlier, 1 to ask it one later; at the end of the list it stays */
    public void move(long seminarId, long id, int steps) {
        List<Question> order = new ArrayList<>(
                questions.of(seminarId).stream().filter(Question::isAsked).toList());
        Question question = find(seminarId, id);
        int from = order.indexOf(question);
        int to = from + steps;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        order.remove(from);
        order.add(to, question);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i);
        }
    }

    /** It is no longer asked; answers to it stay. */
    public void retire(long seminarId, long id) {
        Question question = find(seminarId, id);
        question.retire();
        audit.record("retired question", question.label());
    }

    public void askAgain(long seminarId, long id) {
        Question question = find(seminarId, id);
        question.askAgain();
        question.moveTo(nextPosition(seminarId));
        audit.record("asked question again", question.label());
    }

    /** Asks here, besides what is asked already, what is asked there. */
    public void copy(long fromSeminarId, long toSeminarId) {
        Map<Long, Long> options = new HashMap<>();
        questions.of(fromSeminarId).stream().filter(Question::isAsked).forEach(question -> {
            Question copy = questions.save(
                    new Question(toSeminarId, nextPosition(toSeminarId), copied(question.details(), options)));
            for (int i = 0; i < copy.offered().size(); i++) {
                options.put(
                        question.offered().get(i).id(), copy.offered().get(i).id());
            }
        });
        audit.record("copied questions", "seminar " + fromSeminarId + " to " + toSeminarId);
    }

    private static QuestionDetails copied(QuestionDetails known, Map<Long, Long> options) {
        @Nullable Long onlyIf = known.onlyIfOptionId();
        return new QuestionDetails(
                known.step(),
                known.kind(),
                known.label(),
                known.hint(),
                known.purpose(),
                known.required(),
                known.visibleTo(),
                known.keptDays(),
                known.options(),
                onlyIf == null ? null : options.get(onlyIf));
    }

    private int nextPosition(long seminarId) {
        return questions.of(seminarId).stream()
                        .mapToInt(Question::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private Question find(long seminarId, long id) {
        return questions.findByIdAndSeminarId(id, seminarId).orElseThrow(() -> new NotFoundException("question " + id));
    }
}
