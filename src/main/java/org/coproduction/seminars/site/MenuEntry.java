package org.coproduction.seminars.site;

/**
 * One entry of the public menu; a feature declares its own as a bean.
 *
 * @param key names the section, so that its pages can mark it as current
 * @param label message key
 * @param href path
 * @param order place in the menu, smallest first
 */
public record MenuEntry(String key, String label, String href, int order) {}
