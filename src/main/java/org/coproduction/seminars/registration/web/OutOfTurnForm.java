package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is offered a place before others. */
class OutOfTurnForm {

    @NotBlank(message = "{registration.outOfTurn.reason.missing}")
    @Size(max = 300, message = "{common.tooLong}")
    String reason = "";
}
