package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other modules tell on a participant’s own page; every bean of this type is asked. All texts are already resolved. */
public interface ParticipantNotes {

    Optional<Note> of(long seminarId, String reference);

    record Note(String title, List<Line> lines) {}

    /**
     * @param values each a paragraph of its own
     * @param link to another site, shown before them; null for none
     */
    record Line(String label, List<String> values, @Nullable String link) {

        public Line(String label, List<String> values) {
            this(label, values, null);
        }
    }
}
