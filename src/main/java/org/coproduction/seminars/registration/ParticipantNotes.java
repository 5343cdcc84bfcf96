package org.coproduction.seminars.registration;

import java.util.List;
import java.util.Optional;

/** What other modules tell on a participant’s own page; every bean of this type is asked. All texts are already resolved. */
public interface ParticipantNotes {

    Optional<Note> of(long seminarId, String reference);

    record Note(String title, List<Line> lines) {}

    /** @param values each a paragraph of its own */
    record Line(String label, List<String> values) {}
}
