package org.coproduction.seminars.privacy;

import java.time.Period;
import java.util.List;

/**
 * A rule in the list of all.
 *
 * @param order place in the list, smallest first
 * @param name in the record of changes, such as {@code access and food}
 * @param what message key of what is deleted
 * @param until message key of when
 * @param periods arguments of that, to be put into words
 */
public record RetentionEntry(int order, String name, String what, String until, List<Period> periods) {}
