package org.coproduction.seminars.bursary;

/** Where somebody’s application stands. */
record BursaryOutcome(String email, BursaryState state) {}
