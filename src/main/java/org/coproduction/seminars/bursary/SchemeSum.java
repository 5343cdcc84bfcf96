package org.coproduction.seminars.bursary;

/**
 * How far the panel is with a scheme.
 *
 * @param number how many bursaries there are
 * @param undecided applications
 */
public record SchemeSum(long schemeId, long seminarId, BursaryGroup group, int number, long awarded, long undecided) {}
