package org.coproduction.seminars.export;

import org.jspecify.annotations.Nullable;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT(30, null),
    NUMBER(12, null),
    DATE(14, "dd/mm/yyyy"),
    DATE_TIME(20, "dd/mm/yyyy hh:mm"),
    YES_NO(10, null);

    private final int width;
    private final @Nullable String format;

    ColumnType(int width, @Nullable String format) {
        this.width = width;
        this.format = format;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** In the language of spreadsheets; none for text. */
    @Nullable
    String format() {
        return format;
    }
}
