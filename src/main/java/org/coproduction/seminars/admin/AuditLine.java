package org.coproduction.seminars.admin;

import java.time.Instant;

/** Who did what, and when. */
public record AuditLine(Instant happenedAt, String actor, String action, String subject) {}
