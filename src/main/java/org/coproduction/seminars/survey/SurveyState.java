package org.coproduction.seminars.survey;

/** Whether a survey can be answered with a link. */
public enum SurveyState {
    NOT_YET,
    OPEN,
    ANSWERED,
    CLOSED
}
