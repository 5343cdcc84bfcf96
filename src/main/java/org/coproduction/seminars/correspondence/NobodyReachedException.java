package org.coproduction.seminars.correspondence;

/** Nothing was sent: there is nobody to whom it would go. */
public class NobodyReachedException extends RuntimeException {}
