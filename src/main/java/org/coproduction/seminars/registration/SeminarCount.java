package org.coproduction.seminars.registration;

/** How many places of a seminar are taken, and how many people wait. */
record SeminarCount(long seminarId, long places, long waiting) {}
