package org.coproduction.seminars.correspondence;

/** A rule as it is stored. */
public record StoredRule(long id, long version, RuleDetails details) {}
