package org.coproduction.seminars.privacy;

/**
 * Something was deleted because its time was over.
 *
 * @param rule name of the rule
 * @param number how much
 */
public record ExpiredDataDeleted(String rule, int number) {}
