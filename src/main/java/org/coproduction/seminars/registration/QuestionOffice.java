package org.coproduction.seminars.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.registration.QuestionRefusedException.Reason;
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
    private final EntityManager entities;

    QuestionOffice(Questions questions, AuditLog audit, EntityManager entities) {
        this.questions = questions;
        this.audit = audit;
        this.entities = entities;
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

    /**
     * At the end.
     *
     * @throws QuestionRefusedException if it can’t be asked so
     */
    public void add(long seminarId, QuestionDetails details) {
        int position = nextPosition(seminarId);
        order(seminarId).requireCondition(details, position);
        questions.save(new Question(seminarId, position, details));
        audit.record("added question", details.label());
    }

    /**
     * Answers stay, also those that chose what is not offered any more. The version rises even if only choices are different.
     *
     * @param reworded whether choices that are new are those that go, in other words: whoever chose one has chosen the other
     * @throws QuestionRefusedException if it can’t be asked so, or people were told otherwise when they answered
     */
    public void change(long seminarId, long id, long version, QuestionDetails details, boolean reworded) {
        Question question = find(seminarId, id);
        question.requireVersion(version);
        entities.lock(question, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (question.isAsked()) {
            order(seminarId).requireCondition(details, question.position());
        }
        requireAsTold(question, details);
        requireAsAnswered(question, details);
        if (reworded) {
            question.reword(details.options());
        }
        if (question.isAsked()) {
            order(seminarId).requireDependents(question, details);
        }
        question.apply(details);
        audit.record("changed question", details.label());
    }

    /** Once somebody has answered, no more people may see it, and it may not be kept for longer. */
    private void requireAsTold(Question question, QuestionDetails details) {
        boolean widened = question.visibleTo() != null && question.visibleTo() != details.visibleTo();
        boolean longer = details.keptDays() > question.keptDays();
        if ((widened || longer) && isAnswered(question)) {
            throw new QuestionRefusedException(widened ? Reason.WIDENED : Reason.KEPT_LONGER, question.label());
        }
    }

    /** A text is not a choice, nor several choices one. */
    private void requireAsAnswered(Question question, QuestionDetails details) {
        if (question.kind() != details.kind() && isAnswered(question)) {
            throw new QuestionRefusedException(Reason.OTHER_KIND, question.label());
        }
    }

    private boolean isAnswered(Question question) {
        return questions.countAnswers(List.of(question.id())) > 0;
    }

    /**
     * @param steps -1 to ask it one earlier, 1 to ask it one later; at the end of the list it stays
     * @throws QuestionRefusedException if it would be asked before the question that it depends on
     */
    public void move(long seminarId, long id, int steps) {
        List<Question> order = new ArrayList<>(
                questions.of(seminarId).stream().filter(Question::isAsked).toList());
        Question question = find(seminarId, id);
        int from = order.indexOf(question);
        int to = from + steps;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        QuestionOrder.requireSwap(order.get(Math.min(from, to)), order.get(Math.max(from, to)));
        order.remove(from);
        order.add(to, question);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i);
        }
    }

    /**
     * It is no longer asked; answers to it stay.
     *
     * @throws QuestionRefusedException if another depends on it
     */
    public void retire(long seminarId, long id) {
        Question question = find(seminarId, id);
        order(seminarId).requireNoDependent(question);
        question.retire();
        audit.record("retired question", question.label());
    }

    /** @throws QuestionRefusedException if the question that it depends on is not asked */
    public void askAgain(long seminarId, long id) {
        Question question = find(seminarId, id);
        int position = nextPosition(seminarId);
        order(seminarId).requireCondition(question.details(), position);
        question.askAgain();
        question.moveTo(position);
        audit.record("asked question again", question.label());
    }

    /**
     * Asks here, besides what is asked already, what is asked there.
     *
     * @return labels of those left out, as nothing that is asked there leads to them
     */
    public List<String> copy(long fromSeminarId, long toSeminarId) {
        Map<Long, Long> options = new HashMap<>();
        List<Question> left = new ArrayList<>(
                questions.of(fromSeminarId).stream().filter(Question::isAsked).toList());
        Optional<Question> next = ready(left, options);
        while (next.isPresent()) {
            copy(next.get(), toSeminarId, options);
            left.remove(next.get());
            next = ready(left, options);
        }
        audit.record("copied questions", "seminar " + fromSeminarId + " to " + toSeminarId);
        return left.stream().map(Question::label).toList();
    }

    /** The first that depends on nothing that is yet to be copied. */
    private static Optional<Question> ready(List<Question> left, Map<Long, Long> options) {
        return left.stream()
                .filter(question -> question.onlyIf() == null || options.containsKey(question.onlyIf()))
                .findFirst();
    }

    private void copy(Question question, long toSeminarId, Map<Long, Long> options) {
        Question copy = questions.save(
                new Question(toSeminarId, nextPosition(toSeminarId), copied(question.details(), options)));
        for (int i = 0; i < copy.offered().size(); i++) {
            options.put(question.offered().get(i).id(), copy.offered().get(i).id());
        }
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

    private QuestionOrder order(long seminarId) {
        return new QuestionOrder(questions.of(seminarId));
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
