package org.coproduction.seminars.content;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Is another text after every committed change of public content, whichever instance made it. To keep something made of
 * content, read the stamp first, then the content, in a transaction that sees what others commit: as long as the stamp is the
 * same, what was made is true.
 */
@Component
public class ContentStamp {

    private final JdbcClient sql;

    ContentStamp(JdbcClient sql) {
        this.sql = sql;
    }

    public String current() {
        return sql.sql("select stamp from content_stamp where id = 1")
                .query(String.class)
                .optional()
                .orElse("");
    }
}
