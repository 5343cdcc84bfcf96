package org.coproduction.seminars.attendance;

/** It is not the day of the seminar; staff may have a reason all the same. */
public class OtherDayException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
