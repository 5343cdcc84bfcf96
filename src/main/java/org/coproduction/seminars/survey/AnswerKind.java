package org.coproduction.seminars.survey;

/** How a question is answered. */
public enum AnswerKind {
    /** One of five steps, the best first. */
    SCALE,
    CHOICE,
    TEXT;

    public static final int STEPS = 5;

    public String label() {
        return "survey.kind." + name();
    }
}
