package org.coproduction.seminars.registration;

import java.util.Optional;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/** What other modules have to say to organisers above the list of a seminar’s people; every bean of this type is asked. */
public interface SeminarNote {

    Optional<Note> about(SeminarFacts seminar);

    /**
     * @param text already resolved
     * @param href where there is more; null if nowhere
     */
    record Note(String text, @Nullable String href) {}
}
