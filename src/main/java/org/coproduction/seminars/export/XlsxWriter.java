package org.coproduction.seminars.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list for people: one sheet with typed cells, its text never altered and never a formula. */
final class XlsxWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDE = 40;
    private static final String CUT = " … (shortened here; the CSV file has all of it)";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** Spreadsheets read “_x0041_” as “A”, unless its first character is itself written so. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxWriter() {}

    static <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(keptOpen(out), "Seminars", "1.0")) {
            Worksheet sheet = book.newWorksheet(table.name());
            writeHeader(table, sheet);
            int line = 1;
            for (R row : rows) {
                writeRow(table, row, sheet, line);
                if (line++ % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, line - 1, table.columns().size() - 1);
        }
    }

    private static <R> void writeHeader(Table<R> table, Worksheet sheet) {
        sheet.freezePane(0, 1);
        int at = 0;
        for (Column<R> column : table.columns()) {
            sheet.inlineString(0, at, escaped(column.header()));
            sheet.style(0, at).bold().set();
            sheet.width(at, Math.max(column.type().width(), column.header().length() + 2));
            at++;
        }
    }

    private static <R> void writeRow(Table<R> table, R row, Worksheet sheet, int line) {
        int at = 0;
        for (Column<R> column : table.columns()) {
            Object value = Cell.of(column, row);
            if (value != null) {
                writeCell(sheet, line, at, column, value);
            }
            at++;
        }
    }

    private static void writeCell(Worksheet sheet, int line, int at, Column<?> column, Object value) {
        String format = column.type().format();
        if (value instanceof Number number) {
            sheet.value(line, at, number);
        } else if (value instanceof LocalDate date && isInRange(date)) {
            sheet.value(line, at, date);
        } else if (value instanceof LocalDateTime time && isInRange(time.toLocalDate())) {
            sheet.value(line, at, time);
        } else {
            writeText(sheet, line, at, value.toString());
            return;
        }
        if (format != null) {
            sheet.style(line, at).format(format).set();
        }
    }

    private static void writeText(Worksheet sheet, int line, int at, String text) {
        sheet.inlineString(line, at, escaped(text));
        if (text.length() > WIDE || text.indexOf('\n') >= 0) {
            sheet.style(line, at).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static String escaped(String text) {
        String code = CODE.matcher(text).replaceAll("_x005F_");
        return code.length() <= LONGEST_TEXT ? code : shortened(code);
    }

    private static String shortened(String text) {
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isInRange(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** The workbook closes its stream, which is the caller’s to close. */
    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
