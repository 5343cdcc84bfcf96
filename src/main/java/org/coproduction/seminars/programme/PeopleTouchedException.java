package org.coproduction.seminars.programme;

import java.util.List;
import org.coproduction.seminars.programme.SeminarAttachment.Touched;

/** A change touches people, and nobody has said yet whether they are to be told; nothing is saved. */
public class PeopleTouchedException extends RuntimeException {

    private final transient SeminarChange change;
    private final transient List<Touched> touched;

    PeopleTouchedException(SeminarChange change, List<Touched> touched) {
        super("The change touches people");
        this.change = change;
        this.touched = touched;
    }

    public SeminarChange change() {
        return change;
    }

    public List<Touched> touched() {
        return touched;
    }
}
