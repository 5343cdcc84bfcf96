package org.coproduction.seminars.common;

/** HTML that has been through the sanitiser, the only kind that a page may show unescaped. */
public record SafeHtml(String value) {

    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
