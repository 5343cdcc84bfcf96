package org.coproduction.seminars.site;

import org.jspecify.annotations.Nullable;

/**
 * One way to reach a person, or a fact about it.
 *
 * @param label message key
 * @param href what a press on it does; null for what is only read
 */
public record ContactWay(
        String label, String value, @Nullable String href) {}
