package org.coproduction.seminars.registration;

/** What people are asked to agree to. */
public enum ConsentKind {
    /** That we keep their details to run the seminar. */
    DETAILS,
    /** That we keep answers about access, food and group; asked only of those who gave any. */
    SENSITIVE
}
