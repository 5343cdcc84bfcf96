package org.coproduction.seminars.registration;

/**
 * A form on its way.
 *
 * @param answers as its keeper wrote them; empty once sent
 * @param submissionId under which it is registered
 */
public record StoredDraft(String answers, String submissionId, boolean sent) {}
