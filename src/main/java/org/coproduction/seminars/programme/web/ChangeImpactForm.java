package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.admin.web.Conflict;
import org.coproduction.seminars.programme.ChangeDecision;

/** What an editor answers on the page that says whom a change touches; sent along with the seminar’s form. */
class ChangeImpactForm {

    static final String DECISION = "decision";
    static final String MESSAGE = "message";

    static final int LONGEST = 2_000;

    String decision = "";

    String message = "";

    /** Whether they want to see the form again. */
    boolean goesBack() {
        return decision.equals("BACK");
    }

    /** Nothing is decided as long as the message is too long. */
    ChangeDecision decision() {
        return switch (decision) {
            case "TELL" -> isTooLong() ? ChangeDecision.OPEN : ChangeDecision.tell(text());
            case "RING" -> ChangeDecision.tell("");
            case "KEEP_QUIET" -> ChangeDecision.KEEP_QUIET;
            default -> ChangeDecision.OPEN;
        };
    }

    boolean isTooLong() {
        return length() > LONGEST;
    }

    int length() {
        return text().length();
    }

    private String text() {
        return message.replace("\r\n", "\n").strip();
    }

    /** What became of the answer: a message key. */
    String outcome() {
        return switch (decision) {
            case "TELL" -> "programme.told";
            case "RING" -> "programme.toRing";
            default -> "programme.saved";
        };
    }

    /** Kept while they are sent to another page before anything is saved. */
    List<Conflict.Field> carried() {
        return message.isEmpty() ? List.of() : List.of(new Conflict.Field(MESSAGE, List.of(message)));
    }
}
