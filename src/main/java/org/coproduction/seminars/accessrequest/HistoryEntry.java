package org.coproduction.seminars.accessrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request, and who did it.
 *
 * @param actor member of staff; empty for whoever asks, and for the site itself
 * @param asked what was asked for, where somebody asked
 * @param note what was arranged, or who is to do it
 * @param dueOn by when, where that was settled
 * @param told how, where the person was told
 */
@Embeddable
public record HistoryEntry(
        @Column(nullable = false) Instant happenedAt,
        @Column(nullable = false) String actor,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        HistoryStep step,

        @Embedded Asked asked,
        @Column(nullable = false) String note,
        @Nullable LocalDate dueOn,
        @Enumerated(EnumType.STRING) @Nullable Told told) {

    static HistoryEntry of(Act act, HistoryStep step) {
        return new HistoryEntry(act.at(), act.actor(), step, Asked.NOTHING, "", null, null);
    }

    HistoryEntry with(Asked what) {
        return new HistoryEntry(happenedAt, actor, step, what, note, dueOn, told);
    }

    HistoryEntry with(String words) {
        return new HistoryEntry(happenedAt, actor, step, asked, words, dueOn, told);
    }

    HistoryEntry by(LocalDate day) {
        return new HistoryEntry(happenedAt, actor, step, asked, note, day, told);
    }

    HistoryEntry by(Told how) {
        return new HistoryEntry(happenedAt, actor, step, asked, note, dueOn, how);
    }

    /** Who and when stays, whose job it was too; what they needed goes. */
    HistoryEntry withoutWords() {
        return new HistoryEntry(
                happenedAt, actor, step, Asked.NOTHING, step == HistoryStep.ASSIGNED ? note : "", dueOn, told);
    }
}
