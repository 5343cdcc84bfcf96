package org.coproduction.seminars.correspondence;

import java.util.Optional;
import java.util.Set;

/** Knows who came; a bean of another module. */
public interface Turnout {

    /** Numbers of the registrations of those who came; empty if nobody has noted who did. */
    Optional<Set<Long>> at(long seminarId);
}
