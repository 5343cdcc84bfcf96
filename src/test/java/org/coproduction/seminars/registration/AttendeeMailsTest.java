package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class AttendeeMailsTest {

    private static final String LIST = "/admin/seminars/practice/attendees";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private String zoe;

    @BeforeEach
    void registerTwo() {
        long seminar = office.add(seminar().capacity(1).details());
        zoe = desk.register(seminar, Registrant.submission(), Registrant.named("Zoe Example"), true)
                .reference();
        desk.register(seminar, Registrant.submission(), Registrant.named("Ash Example"), true);
        entities.flush();
    }

    @Test
    void attachesTheCalendarEntryForWhoeverHasAPlaceOnly() {
        assertThat(sql.queryForList(
                        "select calendar from outbox_message where calendar_method = 'REQUEST'", String.class))
                .singleElement()
                .asString()
                .contains("METHOD:REQUEST", "mailto:zoe.example@example.org");
        assertThat(sql.queryForList("select concerns from outbox_message where calendar_method is null", String.class))
                .hasSize(1)
                .doesNotContain(Correspondent.person(zoe));
    }

    @Test
    void showsOnTheRowThatAMailFailed() {
        assertThat(get(LIST)).bodyText().doesNotContain("Emails do not arrive");

        end("FAILED");
        sql.update("update outbox_message set last_error = '550 No such mailbox' where state = 'FAILED'");
        entities.clear();

        assertThat(get(LIST))
                .bodyText()
                .containsOnlyOnce("Emails do not arrive")
                .containsSubsequence("zoe.example@example.org", "Emails do not arrive");
        assertThat(get(LIST + "/" + zoe))
                .bodyText()
                .contains("You have a place: Practice and power", "Failed", "550 No such mailbox");
    }

    @ParameterizedTest
    @CsvSource({"WAITING, wait", "SENT, open", "FAILED, stop", "WITHDRAWN, quiet", "MISSED, stop"})
    void marksEachMailByWhatBecameOfIt(String state, String tone) {
        end(state);

        assertThat(get(LIST + "/" + zoe)).bodyText().containsSubsequence("id=\"mails\"", "tag--" + tone + "\"");
    }

    @Test
    void leavesOutMailsThatSayMoreThanOrganisersMayKnow() {
        assertThat(get(LIST + "/" + zoe)).bodyText().contains("/admin/outbox/");

        sql.update("update outbox_message set kind = 'accessrequest.answered'");
        entities.clear();

        assertThat(get(LIST + "/" + zoe)).bodyText().doesNotContain("/admin/outbox/");
    }

    @Test
    void showsItNoLongerOnceALaterMailArrived() {
        end("FAILED");
        post(LIST + "/" + zoe + "/link");
        assertThat(get(LIST)).bodyText().containsOnlyOnce("Emails do not arrive");

        sql.update("""
                update outbox_message set state = 'SENT', sent_at = created_at
                where recipient = 'zoe.example@example.org' and state = 'WAITING'""");
        entities.clear();
        assertThat(get(LIST)).bodyText().doesNotContain("Emails do not arrive");

        end("FAILED");
        assertThat(get(LIST)).bodyText().containsOnlyOnce("Emails do not arrive");
    }

    @Test
    void showsItNoLongerOnceTheAddressIsAnotherOne() {
        end("FAILED");
        sql.update("""
                update registration set email = 'right@example.org', active_email = 'right@example.org'
                where name = 'Zoe Example'""");
        entities.clear();

        assertThat(get(LIST)).bodyText().contains("right@example.org").doesNotContain("Emails do not arrive");
    }

    @Test
    void showsItNoLongerOnceAnOrganiserHasHeardThatMailsArrive() {
        end("FAILED");
        assertThat(get(LIST + "/" + zoe))
                .bodyText()
                .contains("The last email to this address did not arrive.", "Emails arrive again");

        post(LIST + "/" + zoe + "/working-address");
        assertThat(get(LIST)).bodyText().doesNotContain("Emails do not arrive");
        assertThat(get(LIST + "/" + zoe)).bodyText().doesNotContain("did not arrive.", "Emails arrive again");
    }

    /** All that was mailed to Zoe so far. */
    private void end(String state) {
        entities.flush();
        sql.update("update outbox_message set state = ? where recipient = 'zoe.example@example.org'", state);
        entities.clear();
    }

    @Test
    void notesThatMailsComeBackUntilTheyArriveAgain() {
        post(LIST + "/" + zoe + "/failing-address");
        assertThat(get(LIST)).bodyText().containsOnlyOnce("Emails do not arrive");
        assertThat(get(LIST + "/" + zoe)).bodyText().contains("Emails to this address come back.");

        post(LIST + "/" + zoe + "/working-address");
        assertThat(get(LIST)).bodyText().doesNotContain("Emails do not arrive");
    }

    @Test
    void knowsNobodyElsesReference() {
        assertThat(mvc.post()
                        .uri(LIST + "/ZZZZ-9999/failing-address")
                        .with(csrf())
                        .with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus(404);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.REGISTRATIONS)).exchange();
    }

    private void post(String path) {
        assertThat(mvc.post().uri(path).with(csrf()).with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus3xxRedirection();
    }
}
