package org.coproduction.seminars.attendance;

/** The room is full as far as we know; staff may still decide otherwise. */
public class RoomFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
