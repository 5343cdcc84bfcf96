package org.coproduction.seminars.common;

/** Text as an editor wrote it, in Markdown; becomes HTML only through the site's renderer. */
public record Markdown(String source) {

    public static final Markdown EMPTY = new Markdown("");

    public boolean isBlank() {
        return source.isBlank();
    }
}
