package org.coproduction.seminars.site;

/** A link at the foot of every public page. */
public record FooterLink(String label, String href) {}
