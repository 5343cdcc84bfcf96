package org.coproduction.seminars.programme;

import java.util.Optional;

/** What hangs on a seminar and stands in the way of deleting it, or goes with it; modules implement this. */
public interface SeminarAttachment {

    /** In a sentence, already resolved, such as “45 registrations keep it from being deleted.”; empty if there is nothing. */
    Optional<Consequence> ofDeleting(long seminarId);

    /** @param forbids whether it must be removed first */
    record Consequence(String sentence, boolean forbids) {}
}
