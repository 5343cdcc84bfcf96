package org.coproduction.seminars.partner;

import java.time.Instant;

/** One line of the editors’ list. */
public record PartnerRow(long id, String name, PartnerKind kind, int position, Instant updatedAt) {}
