package org.coproduction.seminars.admin;

import org.coproduction.seminars.identity.Right;

/**
 * One entry of the staff menu; a feature declares its own as a bean.
 *
 * @param key names the section, so that its pages can mark it as current
 * @param label message key
 * @param right who sees it
 * @param area the part of the menu in which it stands
 * @param order place in its part, smallest first
 */
public record AdminMenuItem(String key, String label, String href, Right right, StaffArea area, int order) {}
