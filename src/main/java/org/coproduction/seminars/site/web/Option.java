package org.coproduction.seminars.site.web;

/** One choice of a list in a form: what is sent, and the words shown (already resolved). */
public record Option(String value, String label) {}
