package org.coproduction.seminars.programme;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.identity.Right;
import org.jspecify.annotations.Nullable;

/** What hangs on a seminar: it stands in the way of deleting it, or is touched when it moves; modules implement this. */
public interface SeminarAttachment {

    /** In a sentence, already resolved, such as “45 registrations keep it from being deleted.”; empty if there is nothing. */
    Optional<Consequence> ofDeleting(long seminarId);

    /** Whom a new day, place or state touches. */
    default Touched ofChanging(SeminarChange change) {
        return Touched.NOBODY;
    }

    /**
     * @param sentences already resolved, such as “43 people have a place.”; empty for nobody
     * @param reachable how many people can be told by e-mail
     * @param toRing how many have no e-mail address, so that somebody has to tell them
     * @param more where to read more of it; null if nowhere
     */
    record Touched(
            List<String> sentences,
            int reachable,
            int toRing,
            @Nullable Link more) {

        public static final Touched NOBODY = new Touched(List.of(), null);

        /** Something to know, with nobody to be told. */
        public Touched(List<String> sentences, @Nullable Link more) {
            this(sentences, 0, 0, more);
        }
    }

    /**
     * @param words already resolved
     * @param right of whoever may follow it
     */
    record Link(String path, String words, Right right) {}

    /** @param forbids whether it must be removed first */
    record Consequence(String sentence, boolean forbids) {}
}
