package org.coproduction.seminars.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.coproduction.seminars.common.SubmissionId;

/** Somebody at the door who has not registered. */
class WalkInForm {

    @NotBlank(message = "{attendance.walkIn.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    /** So that a double click admits one person. */
    String submission = SubmissionId.fresh().text();

    /** Whether they are let in although the room is full. */
    boolean anyway;

    /** Whether they are let in although it is another day than that of the seminar. */
    boolean otherDay;
}
