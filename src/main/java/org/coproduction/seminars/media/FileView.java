package org.coproduction.seminars.media;

/**
 * A file to link to.
 *
 * @param type short, such as “PDF”
 * @param size in words, such as “1.2 MB”
 */
public record FileView(String href, String name, String type, long bytes, String size) {}
