package org.coproduction.seminars.media;

/** A file to choose in a form. */
public record MediaOption(long id, String name) {}
