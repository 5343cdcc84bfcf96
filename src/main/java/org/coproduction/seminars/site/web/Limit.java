package org.coproduction.seminars.site.web;

/** What visitors do, of which one address on the internet gets only so much in a while; see {@link LimitProperties}. */
public enum Limit {
    /** A form is sent, whichever. */
    FORMS,
    /** Something is begun that is kept: a registration, an application, a comment. */
    BEGINNINGS,
    /** A mail goes to an address that has just been typed. */
    MAILS,
    /** A paper is made, which takes a processor. */
    PAPERS
}
