package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;

/** What another module puts into letters, in place of a placeholder of its own; every bean of this type is asked. */
public interface LetterPart {

    String placeholder();

    /**
     * For the mails themselves, by number of the registration; none, or an empty one, where there is nothing to say: a line with
     * nothing else is then left out.
     *
     * @param to people at this seminar, few enough to ask for all at once
     */
    Map<Long, String> words(List<Correspondent> to, SeminarFacts seminar);

    /**
     * As it would look; nothing is stored for it.
     *
     * @param link shown in place of a private one
     */
    String preview(Correspondent to, SeminarFacts seminar, String link);
}
