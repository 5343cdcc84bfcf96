package org.coproduction.seminars.registration;

import java.util.List;

/** What other modules add to a participant’s own page; every bean of this type is asked. */
public interface ParticipantLinks {

    List<Link> of(long seminarId, String reference);

    /**
     * @param label message key
     * @param path below the participant’s own page, without a slash
     */
    record Link(String label, String path) {}
}
