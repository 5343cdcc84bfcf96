package org.coproduction.seminars.correspondence;

/** How many people a message goes to, and to how many it has been written. */
record CircularCount(long circularId, long people, long written) {}
