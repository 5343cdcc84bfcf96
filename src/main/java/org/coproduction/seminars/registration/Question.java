package org.coproduction.seminars.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.QuestionRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/** What organisers of a seminar ask besides what everybody is asked. */
@Entity
@Table(name = "registration_question")
class Question extends Editable {

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private FormStep step;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Column(nullable = false)
    private String label;

    @Column(nullable = false)
    private String hint;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private boolean required;

    @Enumerated(EnumType.STRING)
    private @Nullable Right visibleTo;

    @Column(nullable = false)
    private int keptDays;

    private @Nullable Long onlyIfOptionId;

    @Column(nullable = false)
    private boolean retired;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "question_id", nullable = false)
    private List<QuestionOption> options = new ArrayList<>();

    protected Question() {}

    Question(long seminarId, int position, QuestionDetails details) {
        this.seminarId = seminarId;
        this.position = position;
        apply(details);
    }

    long seminarId() {
        return seminarId;
    }

    final void apply(QuestionDetails details) {
        step = details.step();
        kind = details.kind();
        label = details.label();
        hint = details.hint();
        purpose = details.purpose();
        required = details.required();
        visibleTo = details.visibleTo();
        keptDays = details.keptDays();
        onlyIfOptionId = details.onlyIfOptionId();
        offer(details.options());
    }

    /** Options with the same words stay the same options; one that is offered now comes before one that was. */
    private void offer(List<String> words) {
        List<QuestionOption> known =
                Stream.concat(offered().stream(), options.stream()).toList();
        options.forEach(QuestionOption::retire);
        for (int i = 0; i < words.size(); i++) {
            offer(words.get(i), i, known);
        }
    }

    private void offer(String words, int at, List<QuestionOption> known) {
        known.stream()
                .filter(option -> option.words().equals(words))
                .findFirst()
                .ifPresentOrElse(option -> option.offerAt(at), () -> options.add(new QuestionOption(at, words)));
    }

    /**
     * Those options stay whose words are there; the others take the new words, in order.
     *
     * @throws QuestionRefusedException if there are more or fewer than before
     */
    void reword(List<String> lines) {
        List<QuestionOption> old = offered().stream()
                .filter(option -> !lines.contains(option.words()))
                .toList();
        List<String> known = offered().stream().map(QuestionOption::words).toList();
        List<String> fresh =
                lines.stream().filter(line -> !known.contains(line)).toList();
        if (old.size() != fresh.size()) {
            throw new QuestionRefusedException(Reason.REWORDED_OTHERS, label);
        }
        for (int i = 0; i < old.size(); i++) {
            old.get(i).reword(fresh.get(i));
        }
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void retire() {
        retired = true;
    }

    void askAgain() {
        retired = false;
    }

    int position() {
        return position;
    }

    FormStep step() {
        return step;
    }

    boolean isAsked() {
        return !retired;
    }

    QuestionKind kind() {
        return kind;
    }

    int keptDays() {
        return keptDays;
    }

    @Nullable
    Right visibleTo() {
        return visibleTo;
    }

    String label() {
        return label;
    }

    /** An option of another question that must have been chosen; null if it is always asked. */
    @Nullable
    Long onlyIf() {
        return onlyIfOptionId;
    }

    boolean offers(long optionId) {
        return offered().stream().anyMatch(option -> option.id() == optionId);
    }

    /** Of an option that is offered; empty if it isn’t. */
    String words(@Nullable Long optionId) {
        return offered().stream()
                .filter(option -> Long.valueOf(option.id()).equals(optionId))
                .map(QuestionOption::words)
                .findFirst()
                .orElse("");
    }

    List<QuestionOption> offered() {
        return options.stream()
                .filter(QuestionOption::isOffered)
                .sorted(Comparator.comparingInt(QuestionOption::position))
                .toList();
    }

    /** Those that are offered first. */
    List<QuestionOption> everOffered() {
        return options.stream()
                .sorted(Comparator.comparing(QuestionOption::isOffered)
                        .reversed()
                        .thenComparingInt(QuestionOption::position))
                .toList();
    }

    QuestionDetails details() {
        return new QuestionDetails(
                step,
                kind,
                label,
                hint,
                purpose,
                required,
                visibleTo,
                keptDays,
                offered().stream().map(QuestionOption::words).toList(),
                onlyIfOptionId);
    }
}
