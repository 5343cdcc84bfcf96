package org.coproduction.seminars.accessrequest;

/** Whoever is to see to a request may not see sensitive answers, or not any more. */
public final class NotInTeamException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotInTeamException() {
        super("Not a member of the team");
    }
}
