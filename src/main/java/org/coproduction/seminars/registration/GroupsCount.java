package org.coproduction.seminars.registration;

import java.util.Set;

/** How many people come as all of these. */
record GroupsCount(Set<ParticipantGroup> groups, long people) {}
