package org.coproduction.seminars.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody at the door who has not registered. */
class WalkInForm {

    @NotBlank(message = "{attendance.walkIn.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    /** Whether they are let in although the room is full. */
    boolean anyway;
}
