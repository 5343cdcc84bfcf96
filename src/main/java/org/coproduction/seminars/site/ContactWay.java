package org.coproduction.seminars.site;

import org.jspecify.annotations.Nullable;

/**
 * One way to reach a person, or a fact about it.
 *
 * @param label message key
 * @param href what a press on it does; null for what is only read
 */
public record ContactWay(
        String label, String value, @Nullable String href) {

    /** What a phone dials for a number as people write it; empty if there is no digit in it. */
    public static String dialled(String number) {
        return number.replaceAll("[^+0-9]", "");
    }
}
