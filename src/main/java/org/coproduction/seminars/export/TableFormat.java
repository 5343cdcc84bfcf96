package org.coproduction.seminars.export;

import java.io.IOException;
import java.io.OutputStream;

/** The kinds of files a list can be taken away as. */
public enum TableFormat {
    /** For programs. What a spreadsheet would take for a formula has an apostrophe before it. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        public <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException {
            CsvWriter.write(table, rows, out);
        }
    },
    /** For people. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException {
            XlsxWriter.write(table, rows, out);
        }
    };

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    /** Writes row by row and leaves the stream open. */
    public abstract <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException;

    String contentType() {
        return contentType;
    }
}
