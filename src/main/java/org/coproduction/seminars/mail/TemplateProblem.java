package org.coproduction.seminars.mail;

/**
 * Why a mail’s text can’t be used.
 *
 * @param placeholder its name, without braces
 * @param line in the text, from 1; 0 for the subject and for what is missing
 */
public record TemplateProblem(Kind kind, String placeholder, int line) {

    public enum Kind {
        /** There is no such placeholder in this mail. */
        UNKNOWN,
        /** Braces that belong to no placeholder. */
        BROKEN,
        /** Readers need it, and it is nowhere in the text. */
        MISSING
    }
}
