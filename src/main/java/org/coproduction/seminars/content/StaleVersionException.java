package org.coproduction.seminars.content;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else saved the same thing since the editor opened it. */
public class StaleVersionException extends OptimisticLockingFailureException {

    public StaleVersionException() {
        super("Saved by somebody else in between");
    }
}
