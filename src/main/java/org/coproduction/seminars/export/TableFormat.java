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
    },
    /** For paper: the whole of it is laid out in memory, so it is for lists that somebody would print. */
    PDF("application/pdf") {
        @Override
        public <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException {
            PdfWriter.write(table, rows, out);
        }

        @Override
        public boolean holds(long rows) {
            return rows <= MOST_ON_PAPER;
        }
    };

    /** Two thousand take 20 seconds; who has more wants a file for a program. */
    private static final int MOST_ON_PAPER = 1000;

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    /** Leaves the stream open. */
    public abstract <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException;

    /** Whether so many rows can be taken away in this format. */
    public boolean holds(long rows) {
        return true;
    }

    String contentType() {
        return contentType;
    }
}
