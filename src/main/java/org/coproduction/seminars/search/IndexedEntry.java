package org.coproduction.seminars.search;

/** @param text the words of all its texts */
record IndexedEntry(SearchEntry entry, String text) {}
