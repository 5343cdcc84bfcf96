package org.coproduction.seminars.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list.
 *
 * @param title what its header says
 * @param value its cell for a row; {@code null} for an empty one
 * @param sensitive whether only staff with the right for it may have it
 */
public record Column<R>(String title, ColumnType type, Function<R, @Nullable Object> value, boolean sensitive) {

    public static <R> Column<R> text(String title, Function<R, @Nullable String> value) {
        return new Column<>(title, ColumnType.TEXT, value::apply, false);
    }

    public static <R> Column<R> number(String title, Function<R, @Nullable Number> value) {
        return new Column<>(title, ColumnType.NUMBER, value::apply, false);
    }

    public static <R> Column<R> date(String title, Function<R, @Nullable LocalDate> value) {
        return new Column<>(title, ColumnType.DATE, value::apply, false);
    }

    /** Shown in UK time. */
    public static <R> Column<R> dateTime(String title, Function<R, @Nullable Instant> value) {
        return new Column<>(title, ColumnType.DATE_TIME, value::apply, false);
    }

    public static <R> Column<R> yesNo(String title, Function<R, @Nullable Boolean> value) {
        return new Column<>(title, ColumnType.YES_NO, value::apply, false);
    }

    public Column<R> asSensitive() {
        return new Column<>(title, type, value, true);
    }

    /** The title, with the zone where the cells are times. */
    public String header() {
        return type == ColumnType.DATE_TIME ? title + " (UK time)" : title;
    }
}
