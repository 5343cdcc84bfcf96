package org.coproduction.seminars.export;

import java.util.List;

/**
 * A list as it can be taken away: header and cells of every format come from these columns, in this order.
 *
 * @param name of the sheet
 */
public record Table<R>(String name, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** For whoever may not see what is sensitive. */
    public Table<R> withoutSensitive() {
        return new Table<>(
                name, columns.stream().filter(column -> !column.sensitive()).toList());
    }

    public boolean hasSensitive() {
        return columns.stream().anyMatch(Column::sensitive);
    }

    public List<String> header() {
        return columns.stream().map(Column::header).toList();
    }
}
