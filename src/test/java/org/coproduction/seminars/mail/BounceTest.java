package org.coproduction.seminars.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** With a real mailbox, in which mail servers leave their reports and people their mail. */
@SiteTest
@RecordApplicationEvents
class BounceTest {

    private static final String PERSON = "registration:ABC-123";

    @Autowired
    Outbox outbox;

    @Autowired
    Bounces bounces;

    @Autowired
    MailTroubles troubles;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEvents events;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    private GreenMailUser office;

    private int port;

    private String messageId;

    @BeforeEach
    void sendAMail() {
        server.start();
        port = server.getImap().getPort();
        office = server.setUser("bounces@example.org", "bounces", "only for this test");
        outbox.send(new OutgoingMail(
                        "test", EmailAddress.of("ash@example.org"), "Ash Example", new MailText("Hello", "Hello Ash"))
                .about(new MailSubject("seminar:1", PERSON)));
        entities.flush();
        sql.update("update outbox_message set state = 'SENT', sent_at = created_at");
        entities.clear();
        messageId = sql.queryForObject("select message_id from outbox_message", String.class);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void marksAMailThatCameBackAndTheAddressThatDoesNotExist() throws Exception {
        deliver(report(messageId, "ash@example.org", "failed", "5.1.1"));

        look();

        assertThat(sql.queryForList("select state, last_error from outbox_message"))
                .extracting(row -> row.get("state"), row -> row.get("last_error"))
                .containsExactly(tuple("FAILED", "5.1.1 – smtp; 550 5.1.1 No such user here"));
        assertThat(troubles.isFailing(EmailAddress.of("ash@example.org"))).isTrue();
        assertThat(troubles.unreached("seminar:1")).containsExactly(EmailAddress.of("ash@example.org"));
        assertThat(events.stream(MailCameBack.class)).containsExactly(new MailCameBack(PERSON));
    }

    @Test
    void readsAReportOnceAndBelievesItOnce() throws Exception {
        deliver(report(messageId, "ash@example.org", "failed", "5.1.1"));
        deliver(report(messageId, "ash@example.org", "failed", "5.1.1"));

        look();
        look();

        assertThat(seen()).containsExactly(true, true);
        assertThat(events.stream(MailCameBack.class)).hasSize(1);
    }

    @Test
    void leavesTheAddressAloneWhereOnlyTheMailboxIsFull() throws Exception {
        deliver(report(messageId, "ash@example.org", "failed", "5.2.2"));

        look();

        assertThat(state()).isEqualTo("FAILED");
        assertThat(troubles.isFailing(EmailAddress.of("ash@example.org"))).isFalse();
    }

    @Test
    void waitsWhileAServerStillTries() throws Exception {
        deliver(report(messageId, "ash@example.org", "delayed", "4.4.1"));

        look();

        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void believesNoReportOfAMailThatWeDidNotSendOrNotToThem() throws Exception {
        deliver(report("<made-up@example.org>", "ash@example.org", "failed", "5.1.1"));
        deliver(report(messageId, "blake@example.org", "failed", "5.1.1"));

        look();

        assertThat(state()).isEqualTo("SENT");
        assertThat(troubles.failingAddresses()).isEmpty();
    }

    @Test
    void leavesTheMailOfPeopleUnread() throws Exception {
        deliver("""
                From: Blake <blake@example.org>
                Subject: A question
                Content-Type: text/plain

                When does it begin?
                """);
        deliver("""
                From: Blake <blake@example.org>
                Subject: Broken
                Content-Type: multipart/report; report-type=delivery-status; boundary=x

                nothing of the kind
                """);

        look();

        assertThat(seen()).containsExactly(false, true);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void goesOnWhenTheMailboxCanNotBeReached() {
        server.stop();

        look();

        assertThat(state()).isEqualTo("SENT");
    }

    private void look() {
        entities.flush();
        new BounceClock(
                        new BounceMailbox(new BounceSettings(
                                "127.0.0.1", port, "imap", "bounces", "only for this test", "INBOX")),
                        bounces)
                .look();
        entities.flush();
    }

    private String state() {
        return sql.queryForObject("select state from outbox_message", String.class);
    }

    private Iterable<Boolean> seen() throws Exception {
        MailFolder inbox = server.getManagers().getImapHostManager().getInbox(office);
        return inbox.getMessages().stream()
                .map(message -> message.getFlags().contains(Flags.Flag.SEEN))
                .toList();
    }

    private void deliver(String text) throws MessagingException {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        office.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private static String report(String messageId, String recipient, String action, String status) {
        return """
                From: MAILER-DAEMON@mail.example.org
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

                --edge
                Content-Type: text/plain

                I am sorry to have to inform you that your message could not be delivered.

                --edge
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example.org

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 %s No such user here

                --edge
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: Hello

                --edge--
                """.formatted(recipient, action, status, status, messageId);
    }
}
