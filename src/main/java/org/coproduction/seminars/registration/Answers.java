package org.coproduction.seminars.registration;

import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;

/**
 * What somebody told us when registering; everything but name, address and attendance may be empty.
 *
 * @param supporter whether somebody comes along to support them; that place is free and outside of the capacity
 * @param groups sensitive
 * @param accessWishes sensitive
 * @param accessText sensitive
 * @param diet sensitive
 * @param consentVersion names the text they agreed to
 */
public record Answers(
        String name,
        EmailAddress email,
        String organisation,
        Attendance attendance,
        boolean supporter,
        String supporterName,
        Set<ParticipantGroup> groups,
        Set<AccessWish> accessWishes,
        String accessText,
        String diet,
        String note,
        String consentVersion) {}
