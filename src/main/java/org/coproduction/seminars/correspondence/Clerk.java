package org.coproduction.seminars.correspondence;

import java.util.List;

/** Writes letters some at a time, each lot in the transaction that notes it; every bean of this type is set to work. */
interface Clerk {

    int LOT = 50;

    /** Numbers of what is still to be written. */
    List<Long> unfinished();

    /** @return whether there may be more to write */
    boolean writeSome(long id);
}
