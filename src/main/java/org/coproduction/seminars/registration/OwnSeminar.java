package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.SeminarFacts;

/**
 * One of somebody’s registrations.
 *
 * @param shown whether it is the one that the link belongs to
 */
public record OwnSeminar(SeminarFacts seminar, String reference, RegistrationState state, boolean shown) {}
