package org.coproduction.seminars.survey;

/** What became of answers that somebody sent. */
public enum SurveyOutcome {
    KEPT,
    /** There was none among them. */
    EMPTY,
    /** They were given to questions that are others now, or gone. */
    CHANGED,
    NOT_OPEN,
    /** The link has been used before. */
    ANSWERED,
    /** The link leads to no survey, or no longer. */
    GONE
}
