package org.coproduction.seminars.resource;

/** Whether visitors can open a resource. */
public enum Opening {
    OPEN,
    /** A film that can be seen while captions and transcript are still made. */
    FOLLOWS,
    /** A film whose captions or transcript did not come in time: not shown until they do. */
    WITHHELD,
    /** There is nothing to open yet. */
    NOTHING
}
