package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.common.SafeHtml;

/**
 * What editors have written about a seminar.
 *
 * @param changeNote plain words about a change
 * @param listener who is there to talk to, or empty
 */
record SeminarTexts(
        SafeHtml text,
        SafeHtml whoFor,
        SafeHtml afterwards,
        SafeHtml topics,
        SafeHtml online,
        String changeNote,
        String listener) {}
