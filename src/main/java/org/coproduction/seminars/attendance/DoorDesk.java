package org.coproduction.seminars.attendance;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Checks people in, at as many doors as there are. */
@Service
public class DoorDesk {

    private final DoorBook book;

    DoorDesk(DoorBook book) {
        this.book = book;
    }

    /** Whoever has been checked in already stays so, with the time and name of the first. */
    public DoorAnswer checkIn(long seminarId, String reference, Press press) {
        return again(() -> book.checkIn(seminarId, reference, press));
    }

    /**
     * Lets somebody in who has registered and has no place in the room; whoever has one is checked in.
     *
     * @param anyway whether the member of staff has seen that the room is full
     */
    public DoorAnswer letIn(long seminarId, String reference, Press press, boolean anyway) {
        return again(() -> book.letIn(seminarId, reference, press, anyway));
    }

    public DoorAnswer undo(long seminarId, String reference, Press press) {
        return again(() -> book.undo(seminarId, reference, press));
    }

    /** Another door did the same at the same moment: the second try sees what it did. */
    private static DoorAnswer again(Supplier<DoorAnswer> step) {
        try {
            return step.get();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException another) {
            return step.get();
        }
    }
}
