package org.coproduction.seminars.identity;

import org.springframework.security.core.GrantedAuthority;

/** What an account may do; rights are combined freely. */
public enum Right implements GrantedAuthority {
    /** Write and publish pages, posts, seminars, people, partners, resources; read comments before they appear. */
    CONTENT,
    /** Run registrations, waiting lists, attendee lists and the outbox. */
    REGISTRATIONS,
    /** Check people in on the day: see names, and nothing sensitive. */
    DOOR,
    /** See answers about access, diet and group, and the reasons given for a bursary. */
    SENSITIVE,
    /** Decide about bursary applications. */
    BURSARIES,
    /** Accounts, rights, settings, audit. */
    ADMINISTRATION;

    @Override
    public String getAuthority() {
        return name();
    }
}
