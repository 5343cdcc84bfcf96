package org.coproduction.seminars.survey;

/** How many chose an option. */
record OptionCount(long questionId, int option, long people) {}
