package org.coproduction.seminars.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutboxDesk;
import org.coproduction.seminars.mail.OutgoingMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class OutboxPagesTest {

    private static final SecretToken SECRET = SecretToken.generate();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxDesk desk;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @Test
    void showsAMailWithoutTheSecretOfItsLink() {
        write("You have a place");

        assertThat(mvc.get().uri("/admin/outbox").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("You have a place", "Sam Visitor", "Waiting", "No mail server is configured");
        assertThat(mvc.get().uri("/admin/outbox/" + id()).with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("https://example.org/my/…")
                .doesNotContain(SECRET.value());
    }

    @Test
    void letsAdministratorsFollowLinksWhileNoMailIsSent() {
        write("You have a place");

        assertThat(mvc.get().uri("/admin/outbox/" + id()).with(Staff.with(Right.REGISTRATIONS, Right.ADMINISTRATION)))
                .hasStatusOk()
                .bodyText()
                .contains(SECRET.value(), "open none without need");
    }

    @Test
    void filtersByState() {
        write("You have a place");

        assertThat(mvc.get().uri("/admin/outbox?state=FAILED").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("There are no mails here.");
        assertThat(mvc.get().uri("/admin/outbox?state=&page=99").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("You have a place");
        assertThat(mvc.get().uri("/admin/outbox?state=LOST").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus(400);
        assertThat(mvc.get().uri("/admin/outbox?q=SAM@example").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("You have a place", "One mail, newest first");
        assertThat(mvc.get().uri("/admin/outbox?q=%25").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("There are no mails here.");
    }

    @Test
    void keepsMailsBackAndReleasesThem() {
        write("You have a place");

        post("/admin/outbox/" + id() + "/hold");
        assertThat(mvc.get().uri("/admin/outbox/" + id()).with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Kept back", "Release it");
        post("/admin/outbox/release");
        assertThat(state()).isEqualTo("WAITING");
        post("/admin/outbox/hold");
        assertThat(state()).isEqualTo("HELD");
        post("/admin/outbox/" + id() + "/release");
        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    void withdrawsAMailAfterAskingOnce() {
        write("You have a place");

        assertThat(mvc.get().uri("/admin/outbox/" + id() + "/withdrawal").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Do not send the mail to Sam Visitor?");
        post("/admin/outbox/" + id() + "/withdrawal");
        assertThat(state()).isEqualTo("WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, The text is deleted a week after the mail was sent.",
        "WITHDRAWN, 'The text is deleted, as the mail is not going to be sent.'",
        "MISSED, 'The text is deleted, as the mail is not going to be sent.'"
    })
    void saysWhyThereIsNoText(String state, String why) {
        write("You have a place");
        entities.flush();
        sql.update("update outbox_message set state = ?, body = ''", state);
        entities.clear();

        assertThat(mvc.get().uri("/admin/outbox/" + id()).with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains(why);
    }

    private void post(String address) {
        assertThat(mvc.post().uri(address).with(csrf()).with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus3xxRedirection();
    }

    private String state() {
        return desk.get(id()).state().name();
    }

    @Test
    void pointsOutFailedMailsAndSendsThemAgain() {
        write("You have a place");
        sql.update("update outbox_message set state = 'FAILED', last_error = '550 No such mailbox'");

        assertThat(mvc.get().uri("/admin").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Mails that did not arrive", "One mail was given up");
        assertThat(mvc.post()
                        .uri("/admin/outbox/" + id() + "/sending")
                        .with(csrf())
                        .with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/admin/outbox/" + id()).with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Waiting");
    }

    @Test
    void asksBeforeAllFailedMailsAreSentAgain() {
        write("You have a place");
        sql.update("update outbox_message set state = 'FAILED', last_error = '550 No such mailbox'");

        assertThat(mvc.get().uri("/admin/outbox").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("<a class=\"btn btn--quiet\" href=\"/admin/outbox/sending\">Send the failed mail again</a>");
        assertThat(mvc.get().uri("/admin/outbox/sending").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Send the failed mail again?", "What is no longer true should be withdrawn first");
        post("/admin/outbox/sending");
        entities.clear();
        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    void pointsOutMailsThatCameTooLate() {
        write("You have a place");
        sql.update("update outbox_message set state = 'MISSED', until_at = created_at");

        assertThat(mvc.get().uri("/admin").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Mails that did not arrive", "One mail could not be sent before it was too late")
                .doesNotContain("given up");
    }

    @ParameterizedTest
    @CsvSource({"bursary.received, BURSARIES", "accessrequest.answered, SENSITIVE"})
    void hidesMailsThatSayMoreThanOrganisersMayKnow(String kind, Right right) {
        write(kind, "Something confidential");
        sql.update("update outbox_message set state = 'FAILED', last_error = '550 No such mailbox'");
        String mail = "/admin/outbox/" + id();

        for (String page : new String[] {"/admin/outbox", "/admin/outbox?q=sam", "/admin"}) {
            assertThat(mvc.get().uri(page).with(Staff.with(Right.REGISTRATIONS)))
                    .as(page)
                    .bodyText()
                    .doesNotContain("Something confidential");
            assertThat(mvc.get().uri(page).with(Staff.with(Right.REGISTRATIONS, right)))
                    .as(page)
                    .bodyText()
                    .contains("Something confidential");
        }
        assertThat(mvc.get().uri(mail).with(Staff.with(Right.REGISTRATIONS))).hasStatus(404);
        assertThat(mvc.get().uri(mail).with(Staff.with(Right.REGISTRATIONS, right)))
                .hasStatusOk();
        assertThat(mvc.post().uri(mail + "/sending").with(csrf()).with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus(404);
        assertThat(sql.queryForObject("select state from outbox_message", String.class))
                .isEqualTo("FAILED");
    }

    @Test
    void isForOrganisersOnly() {
        assertThat(mvc.get().uri("/admin/outbox").with(Staff.with(Right.CONTENT)))
                .hasStatus(403);
    }

    private void write(String subject) {
        write("test", subject);
    }

    private void write(String kind, String subject) {
        outbox.send(new OutgoingMail(
                kind,
                EmailAddress.of("sam@example.org"),
                "Sam Visitor",
                new MailText(subject, "Hello,\nhttps://example.org/my/" + SECRET.value() + "\n")));
    }

    private long id() {
        return sql.queryForObject("select max(id) from outbox_message", Long.class);
    }
}
