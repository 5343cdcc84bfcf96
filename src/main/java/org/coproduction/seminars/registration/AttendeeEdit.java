package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.AnswerDesk.IfFull;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes answers for somebody else: what the editor may not see, or is no longer asked, stays as it is. */
@Service
@Transactional
public class AttendeeEdit {

    private final Registrations registrations;
    private final Questions questions;
    private final AnswerDesk desk;
    private final FreshLinks links;

    AttendeeEdit(Registrations registrations, Questions questions, AnswerDesk desk, FreshLinks links) {
        this.registrations = registrations;
        this.questions = questions;
        this.desk = desk;
        this.links = links;
    }

    /** To be handed back with the change. */
    @Transactional(readOnly = true)
    public long version(long seminarId, String reference) {
        return find(seminarId, reference).version();
    }

    /** Whether the person has agreed that we keep sensitive answers. */
    @Transactional(readOnly = true)
    public boolean hasAgreedToSensitive(long seminarId, String reference) {
        return find(seminarId, reference).hasAgreed(ConsentKind.SENSITIVE);
    }

    /**
     * Whoever reads mails to an address that is taken away may be a stranger: the links that went there end.
     *
     * @param sees whether the editor has a right
     * @param mayWait whether the end of the other waiting list will do if there is no place of the other kind
     * @see AnswerDesk#change
     */
    public void change(
            long seminarId, String reference, long version, Answers answers, Predicate<Right> sees, boolean mayWait) {
        Registration registration = find(seminarId, reference);
        Answers before = registration.answersInFull();
        Answers merged = merged(before, answers, seminarId, sees);
        desk.change(registration.id(), version, merged, mayWait ? IfFull.WAIT : IfFull.ASK);
        if (before.email() != null && merged.email() == null) {
            links.endAll(registration.id());
        }
    }

    /** What it would be after {@link #change}. */
    @Transactional(readOnly = true)
    public Answers asEdited(long seminarId, String reference, Answers answers, Predicate<Right> sees) {
        return merged(find(seminarId, reference).answersInFull(), answers, seminarId, sees);
    }

    /** As the person themself, who sees everything. */
    void changeOwn(Registration own, long version, Answers answers, IfFull ifFull) {
        Answers merged = merged(own.answersInFull(), answers, own.seminarId(), right -> true);
        desk.change(own.id(), version, merged, ifFull);
    }

    private Answers merged(Answers old, Answers edited, long seminarId, Predicate<Right> sees) {
        boolean sensitive = sees.test(Right.SENSITIVE);
        Answers.More more = edited.more();
        return new Answers(
                        edited.contact(),
                        sensitive
                                ? edited.attending()
                                : edited.attending()
                                        .withSecondSupporter(old.attending().secondSupporter()),
                        sensitive ? edited.needs() : old.needs(),
                        sensitive
                                ? more
                                : new Answers.More(
                                        old.more().groups(),
                                        more.pronouns(),
                                        more.photos(),
                                        more.heardFrom(),
                                        more.note()))
                .withOwn(own(old, edited, seminarId, sees))
                .agreeing(edited.agreed());
    }

    private List<GivenAnswer> own(Answers old, Answers edited, long seminarId, Predicate<Right> sees) {
        Map<Long, Question> known =
                questions.of(seminarId).stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Predicate<GivenAnswer> editable = answer -> {
            Question question = known.get(answer.questionId());
            return question != null
                    && question.isAsked()
                    && (question.visibleTo() == null || sees.test(question.visibleTo()));
        };
        return Stream.concat(
                        old.own().stream().filter(editable.negate()),
                        edited.own().stream().filter(editable))
                .toList();
    }

    private Registration find(long seminarId, String reference) {
        return registrations
                .findBySeminarIdAndReference(seminarId, reference)
                .orElseThrow(() -> new NotFoundException("registration " + reference));
    }
}
