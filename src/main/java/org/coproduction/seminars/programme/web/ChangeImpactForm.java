package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.programme.ChangeDecision;

/** What an editor answers on the page that says whom a change touches; sent along with the seminar’s form. */
class ChangeImpactForm {

    static final String DECISION = "decision";
    static final String MESSAGE = "message";

    private static final int LONGEST = 2_000;

    String decision = "";

    String message = "";

    /** Whether they want to see the form again. */
    boolean goesBack() {
        return decision.equals("BACK");
    }

    boolean tells() {
        return decision.equals("TELL");
    }

    ChangeDecision decision() {
        String text = message.replace("\r\n", "\n").strip();
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return switch (decision) {
            case "TELL" -> ChangeDecision.tell(cut);
            case "KEEP_QUIET" -> ChangeDecision.KEEP_QUIET;
            default -> ChangeDecision.OPEN;
        };
    }
}
