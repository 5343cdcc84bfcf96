package org.coproduction.seminars.programme;

/** How much of a seminar’s date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    UNKNOWN;

    public String label() {
        return "programme.precision." + name();
    }
}
