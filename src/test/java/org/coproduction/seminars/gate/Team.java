package org.coproduction.seminars.gate;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.correspondence.ReminderDesk;
import org.coproduction.seminars.correspondence.RuleDetails;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.AccountDetails;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who looks after the site, and what she has done so far. */
record Team(
        PasswordDesk passwords, AccountDesk accounts, MediaLibrary library, ReminderDesk reminders, JdbcTemplate sql) {

    private static final Pattern PICTURE = Pattern.compile("/media/[^ ,]+");

    static final String ADDRESS = "ann@example.org";

    static final String PASSWORD = "a rather long password";

    static void signUp(PasswordDesk passwords) {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of(ADDRESS), PASSWORD);
    }

    void prepare() {
        signUp(passwords);
        accounts.invite(new AccountDetails("Bo Helper", EmailAddress.of("bo@example.org"), Set.of()));
        library.add("Tables.jpg", TestFiles.photograph("jpg", 1600, 900), "People at tables");
        library.add("Programme.pdf", TestFiles.PDF, null);
        reminders.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.of(10, 0)));
    }

    /** In each of its sizes. */
    List<String> pictures() {
        return sql.queryForList("select id from media_item where width is not null", Long.class).stream()
                .map(library::image)
                .flatMap(picture ->
                        PICTURE.matcher(picture.src() + " " + picture.sources()).results())
                .map(MatchResult::group)
                .toList();
    }
}
