package org.coproduction.seminars.identity;

/** The change would leave nobody who can administer the site. */
public class LastAdministratorException extends RuntimeException {

    LastAdministratorException() {
        super("The last administrator can’t be removed");
    }
}
