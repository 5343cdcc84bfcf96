package org.coproduction.seminars.gate;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes every text, name and address in the database longer than anybody expected: whatever has a blank, an @ or a scheme. */
final class LongWords {

    private static final String WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private static final String LOCAL_PART = "featherstonehaugh.";

    /** Above, it is a text with paragraphs, whose beginning may be a heading or a list. */
    private static final int LONGEST_LINE = 1000;

    private final JdbcTemplate sql;

    LongWords(JdbcTemplate sql) {
        this.sql = sql;
    }

    void everywhere() {
        columns().forEach(this::lengthen);
    }

    private List<Column> columns() {
        return sql.query("""
                select c.table_name, c.column_name, c.character_maximum_length from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                and lower(c.table_name) not like 'flyway%' and lower(c.table_name) not like 'spring_session%'
                and lower(c.data_type) in ('character varying', 'character large object', 'text')""", (row, number) -> new Column(row.getString(1), row.getString(2), length(row.getLong(3))));
    }

    private static long length(long stored) {
        return stored == 0 ? Integer.MAX_VALUE : stored;
    }

    private void lengthen(Column column) {
        if (column.length() > 2 * WORD.length()) {
            set(column, sentence(column), "like '% %'");
        }
        if (!column.table().equals("account")) {
            set(
                    column,
                    "'" + LOCAL_PART + "' || " + column.name(),
                    "not like '% %' and " + column.name() + " like '%_@_%'");
        }
        set(column, column.name() + " || '/" + WORD + "'", "like 'http%' and " + column.name() + " not like '% %'");
    }

    /** The first word stays in front: some addresses within a page are made of it. */
    private static String sentence(Column column) {
        String name = column.name();
        String text = "left(" + name + ", " + (column.length() - WORD.length() - 1) + ")";
        return column.length() > LONGEST_LINE
                ? text + " || ' " + WORD + "'"
                : "left(left(%1$s, position(' ' in %1$s)) || '%2$s' || substring(%1$s from position(' ' in %1$s)), %3$d)"
                        .formatted(name, WORD, column.length());
    }

    /** Where there is room. */
    private void set(Column column, String longer, String which) {
        String name = column.name();
        sql.update("update " + column.table() + " set " + name + " = " + longer + " where " + name + " " + which
                + " and (length(" + name + ") + " + WORD.length() + " < " + column.length() + " or " + name
                + " like '% %')");
    }

    private record Column(String table, String name, long length) {}
}
