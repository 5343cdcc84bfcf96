package org.coproduction.seminars.accessrequest;

import java.time.Instant;

/** @param actor member of staff; empty for whoever asks, and for the site itself */
record Act(Instant at, String actor) {}
