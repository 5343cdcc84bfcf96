package org.coproduction.seminars.programme;

/** Whether something that helps people in is there. */
public enum AccessState {
    YES,
    PARTLY,
    NO,
    /** Nobody has found out yet; said to be so, never left out. */
    UNKNOWN;

    public String label() {
        return "programme.accessState." + name();
    }
}
