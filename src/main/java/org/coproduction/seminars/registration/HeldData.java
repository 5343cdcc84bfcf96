package org.coproduction.seminars.registration;

import java.util.Optional;

/** What other modules hold about somebody, for the page with everything; every bean of this type is asked. */
public interface HeldData {

    /** @return with texts that are already resolved */
    Optional<ParticipantNotes.Note> heldOn(long seminarId, String reference);
}
