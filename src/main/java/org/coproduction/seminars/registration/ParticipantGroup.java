package org.coproduction.seminars.registration;

/** As what somebody comes: asked once, optional, counted, never shown beside a name without the right for it. */
public enum ParticipantGroup {
    USES_SERVICES,
    CARER,
    PRACTITIONER,
    THIRD_SECTOR,
    RESEARCHER,
    STUDENT,
    OTHER;

    public String label() {
        return "registration.group." + name();
    }
}
