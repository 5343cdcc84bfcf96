package org.coproduction.seminars.bursary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application as the panel reads it. */
public record StoredApplication(
        long id,
        long version,
        SchemeDetails scheme,
        String reference,
        BursaryState state,
        Instant appliedAt,
        Instant stateSince,
        @Nullable String decidedBy,
        String panelNote,
        BursaryAnswers answers) {

    static StoredApplication of(BursaryApplication application, SchemeDetails scheme) {
        return new StoredApplication(
                application.id(),
                application.version(),
                scheme,
                application.reference(),
                application.state(),
                application.appliedAt(),
                application.stateSince(),
                application.decidedBy(),
                application.panelNote(),
                application.answers());
    }

    StoredApplication withoutReason() {
        return new StoredApplication(
                id,
                version,
                scheme,
                reference,
                state,
                appliedAt,
                stateSince,
                decidedBy,
                panelNote,
                answers.withoutReason());
    }
}
