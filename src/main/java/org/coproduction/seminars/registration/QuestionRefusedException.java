package org.coproduction.seminars.registration;

/** A question can’t be as the organiser wants it; nothing has changed. */
public final class QuestionRefusedException extends RuntimeException {

    private final Reason reason;
    private final String label;

    QuestionRefusedException(Reason reason, String label) {
        super(reason.name());
        this.reason = reason;
        this.label = label;
    }

    public Reason reason() {
        return reason;
    }

    /** Of the question that stands in the way. */
    public String label() {
        return label;
    }

    public enum Reason {
        /** Its condition is not on a question that is asked before it. */
        CONDITION_LATER,
        /** It would be asked after one that depends on it. */
        DEPENDENT_EARLIER,
        /** Another depends on a choice that would go. */
        CHOICE_NEEDED,
        /** Another depends on it. */
        NEEDED,
        /** More people would see answers than was said to those who gave them. */
        WIDENED,
        /** Answers would be kept for longer than was said to those who gave them. */
        KEPT_LONGER,
        /** Answers that were given could not be read as answers to it any more. */
        OTHER_KIND,
        /** It is not clear which choice is which in other words. */
        REWORDED_OTHERS;

        public String label() {
            return "registration.questions.refused." + name();
        }
    }
}
