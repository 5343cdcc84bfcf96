package org.coproduction.seminars.programme;

/**
 * What an editor wants done about the people whom a change touches.
 *
 * @param message for them; may be empty
 */
public record ChangeDecision(Kind kind, String message) {

    public static final ChangeDecision OPEN = new ChangeDecision(Kind.OPEN, "");
    public static final ChangeDecision KEEP_QUIET = new ChangeDecision(Kind.KEEP_QUIET, "");

    public static ChangeDecision tell(String message) {
        return new ChangeDecision(Kind.TELL, message);
    }

    boolean isOpen() {
        return kind == Kind.OPEN;
    }

    boolean tells() {
        return kind == Kind.TELL;
    }

    public enum Kind {
        /** They have not seen yet whom it touches. */
        OPEN,
        TELL,
        KEEP_QUIET
    }
}
