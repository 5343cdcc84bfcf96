package org.coproduction.seminars.correspondence;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a mail goes out.
 *
 * @param seminarId null for every seminar
 * @param template path below {@code templates/mail}
 * @param daysBefore below zero for days after the seminar
 * @param atTime UK time
 */
public record RuleDetails(@Nullable Long seminarId, String template, int daysBefore, LocalTime atTime) {}
