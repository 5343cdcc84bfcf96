package org.coproduction.seminars.bursary.web;

import static org.coproduction.seminars.export.Column.dateTime;
import static org.coproduction.seminars.export.Column.number;
import static org.coproduction.seminars.export.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.bursary.ApplicationRow;
import org.coproduction.seminars.export.Table;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns of the panel’s list as a file. */
@Component
class ApplicationTable {

    private static final int PENCE_DIGITS = 2;

    private final SchemeChoices schemes;
    private final Words words;

    ApplicationTable(SchemeChoices schemes, Words words) {
        this.schemes = schemes;
        this.words = words;
    }

    Table<ApplicationRow> columns() {
        Map<Long, SeminarFacts> seminars = schemes.byId();
        return new Table<>(
                "Bursary applications",
                List.of(
                        text(title("reference"), ApplicationRow::reference),
                        text(title("seminar"), row -> name(seminars.get(row.seminarId()))),
                        text(title("group"), row -> words.get(row.group().label())),
                        text(title("state"), row -> words.get(row.state().label())),
                        dateTime(title("since"), ApplicationRow::stateSince),
                        text(title("decidedBy"), ApplicationRow::decidedBy),
                        text(title("name"), ApplicationRow::name),
                        text(title("email"), ApplicationRow::email),
                        text(title("contact"), ApplicationRow::contact),
                        text(title("purpose"), ApplicationRow::purpose),
                        number(title("cost"), ApplicationTable::cost),
                        dateTime(title("applied"), ApplicationRow::appliedAt)));
    }

    private static String name(@Nullable SeminarFacts seminar) {
        return seminar == null ? "" : seminar.name();
    }

    private static @Nullable Number cost(ApplicationRow row) {
        Integer pence = row.costPence();
        return pence == null ? null : BigDecimal.valueOf(pence, PENCE_DIGITS);
    }

    private String title(String column) {
        return words.get("bursary.column." + column);
    }
}
