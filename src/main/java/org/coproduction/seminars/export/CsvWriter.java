package org.coproduction.seminars.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list for programs (RFC 4180): UTF-8 with a byte order mark, lines ended by CRLF, everything but numbers in quotes. */
final class CsvWriter {

    /**
     * A spreadsheet would take such a line for a formula. It may follow space, and be any line of the cell; the wide signs are
     * those of Japanese keyboards.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "^(?=[\\s\\p{Z}\\p{Cf}&&[^\\n]]*+[=+\\-@＝＋－＠]|\\t)", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private CsvWriter() {}

    static <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        writer.write(line(table.header().stream().map(CsvWriter::cell)));
        for (R row : rows) {
            writer.write(line(cells(table.columns(), row)));
        }
        writer.flush();
    }

    private static <R> Stream<String> cells(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> cell(Cell.of(column, row)));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Number) {
            return value.toString();
        } else if (value instanceof LocalDateTime time) {
            return quoted(DATE_TIME.format(time));
        }
        return quoted(FORMULA.matcher(value.toString()).replaceAll("'"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
