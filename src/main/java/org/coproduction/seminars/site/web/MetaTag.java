package org.coproduction.seminars.site.web;

/** A {@code meta} element by name. */
public record MetaTag(String name, String content) {}
