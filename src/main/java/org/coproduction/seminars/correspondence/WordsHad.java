package org.coproduction.seminars.correspondence;

/** How often the same words about a seminar went to an address. */
record WordsHad(long seminarId, String address, long times) {}
