package org.coproduction.seminars.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class TableFormatTest {

    private static final Table<Row> TABLE = new Table<>(
            "People: all [1/2]",
            List.of(
                    Column.text("Name", Row::name),
                    Column.number("Places", Row::places),
                    Column.date("Date", Row::date),
                    Column.dateTime("Registered", Row::registered),
                    Column.yesNo("Coming", Row::coming),
                    Column.<Row>text("Diet", Row::diet).asSensitive()));

    private static final Row SAM =
            new Row("Sam", 2, LocalDate.of(2016, 7, 13), Instant.parse("2016-06-01T09:30:00Z"), true, "vegan");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+44 113 496 0000",
                "Zoë Müller-Łukasz",
                "👩🏽‍🦽 and 😀",
                "two\nlines",
                "a, \"b\"; c",
                "  spaces  ",
                "=1+1",
                "_x0041_",
                "<b>&amp;",
                "'quoted'",
                "007"
            })
    void writesTextToXlsxExactly(String text) throws Exception {
        assertThat(Sheet.cells(xlsx(List.of(row(text)))).get("A2")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A1",
                "-5",
                "@SUM(1)",
                "+1",
                "\t=1",
                " =1",
                "\u00A0=1",
                "a\n=1+1",
                "＝1",
                "\u200B=1"
            })
    void neverWritesAFormula(String text) throws Exception {
        assertThat(Sheet.document(xlsx(List.of(row(text))))
                        .getElementsByTagName("f")
                        .getLength())
                .isZero();
        assertThat(csvCell(text).lines())
                .noneMatch(line -> line.strip().matches("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝].*"))
                .anyMatch(line -> line.startsWith("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Müller", "👩🏽‍🦽", "two\nlines", "a, \"b\"; c", "5 - 3 = 2", "sam@example.org", ""})
    void leavesHarmlessTextAloneInCsv(String text) {
        assertThat(csvCell(text)).isEqualTo(text);
    }

    @Test
    void writesTypedCellsInUkTime() throws Exception {
        Map<String, String> cells = Sheet.cells(xlsx(List.of(SAM)));

        assertThat(cells)
                .containsEntry("D1", "Registered (UK time)")
                .containsEntry("B2", "2")
                .containsEntry("C2", "42564.0")
                .containsEntry("E2", "Yes");
        assertThat(Double.parseDouble(cells.get("D2"))).isEqualTo(42522 + 10.5 / 24);
    }

    @Test
    void writesCsvForPrograms() {
        String text = new String(csv(List.of(SAM)), StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("""
                \uFEFF"Name","Places","Date","Registered (UK time)","Coming","Diet"\r
                "Sam",2,"2016-07-13","2016-06-01 10:30","Yes","vegan"\r
                """);
    }

    @Test
    void leavesCellsWithoutAnAnswerEmpty() throws Exception {
        Row empty = new Row(null, null, null, null, null, null);

        assertThat(Sheet.cells(xlsx(List.of(empty)))).containsOnlyKeys("A1", "B1", "C1", "D1", "E1", "F1");
        assertThat(new String(csv(List.of(empty)), StandardCharsets.UTF_8)).endsWith("\r\n,,,,,\r\n");
    }

    @Test
    void copesWithWhatSpreadsheetsCannotHold() throws Exception {
        Row absurd = new Row(
                "x".repeat(40_000) + "\u0000\u0007\uFFFF", 1, LocalDate.of(12_345, 1, 1), Instant.EPOCH, false, "");

        Map<String, String> cells = Sheet.cells(xlsx(List.of(absurd)));

        assertThat(cells.get("A2")).hasSize(32_767).endsWith("(shortened here; the CSV file has all of it)");
        assertThat(cells.get("C2")).isEqualTo("+12345-01-01");
    }

    @Test
    void keepsSensitiveColumnsApart() {
        assertThat(TABLE.hasSensitive()).isTrue();
        assertThat(TABLE.withoutSensitive().header()).doesNotContain("Diet").hasSize(5);
    }

    @Test
    void writesManyRowsWithoutLosingAny() throws Exception {
        List<Row> rows = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> row("Person " + number))
                .toList();

        assertThat(Sheet.cells(xlsx(rows)))
                .containsEntry("A1001", "Person 1000")
                .containsEntry("A2", "Person 1");
    }

    private static Row row(String name) {
        return new Row(name, 1, null, null, null, null);
    }

    private static byte[] csv(List<Row> rows) {
        return write(TableFormat.CSV, rows);
    }

    private static byte[] xlsx(List<Row> rows) {
        return write(TableFormat.XLSX, rows);
    }

    private static byte[] write(TableFormat format, List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(TABLE, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String csvCell(String text) {
        String file = new String(csv(List.of(row(text))), StandardCharsets.UTF_8).substring(1);
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(file))) {
            return parser.getRecords().get(1).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(String name, Integer places, LocalDate date, Instant registered, Boolean coming, String diet) {}
}
