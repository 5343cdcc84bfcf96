package org.coproduction.seminars.gate;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
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

    static final String ADDRESS = "ann@example.org";

    static final String PASSWORD = "a rather long password";

    static void signUp(PasswordDesk passwords) {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of(ADDRESS), PASSWORD);
    }

    void prepare() {
        signUp(passwords);
        accounts.invite(new AccountDetails("Bo Helper", EmailAddress.of("bo@example.org"), Set.of()));
        library.add("Rings.png", TestFiles.logo(), "Two rings");
        library.add("Programme.pdf", TestFiles.PDF, null);
        reminders.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.of(10, 0)));
    }

    /** Addresses for everybody that nothing leads to. */
    List<String> pictures() {
        return sql.queryForList("select id from media_item where name = 'Rings.png'", Long.class).stream()
                .map(library::image)
                .flatMap(picture ->
                        List.of(picture.src(), picture.src().replaceFirst("(/media/\\d+/)", "$1small/")).stream())
                .toList();
    }

    /** Pages of the staff area that only a form leads to. */
    List<String> pagesAfterForms() {
        return sql.queryForList("select id from bursary_application order by id", Long.class).stream()
                .limit(1)
                .flatMap(id ->
                        List.of("/admin/bursaries/" + id + "/decision", "/admin/mail-templates/bursary/decided/reset")
                                .stream())
                .toList();
    }
}
