package org.coproduction.seminars;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties the database after tests whose commits are not rolled back. */
public class TestDatabase {

    private final JdbcTemplate sql;

    TestDatabase(DataSource dataSource) {
        this.sql = new JdbcTemplate(dataSource);
    }

    public void clear() {
        if (isPostgres()) {
            sql.execute("truncate " + String.join(", ", tables()));
        } else {
            Stream.of(
                            Stream.of("set referential_integrity false"),
                            tables().stream().map(table -> "truncate table " + table),
                            Stream.of("set referential_integrity true"))
                    .flatMap(statements -> statements)
                    .forEach(sql::execute);
        }
    }

    public boolean isPostgres() {
        return System.getProperty("test.database", "h2").equals("postgresql");
    }

    private List<String> tables() {
        return sql.queryForList("""
                select table_name as name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").stream()
                .map(Map::values)
                .map(row -> row.iterator().next().toString())
                .filter(name -> !name.equals("flyway_schema_history"))
                .toList();
    }
}
