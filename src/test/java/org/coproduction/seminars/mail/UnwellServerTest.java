package org.coproduction.seminars.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.SiteIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail servers that break off or refuse at each step, and what organisers do with mails on the way. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class UnwellServerTest {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxDesk desk;

    @Autowired
    OutboxClaims claims;

    @Autowired
    MailTroubles troubles;

    @Autowired
    SiteIdentity site;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void keepsTryingWhenTheServerRefusesTheSitesOwnAddress() throws Exception {
        write(mail());

        try (ScriptedServer strict = new ScriptedServer(Map.of("MAIL", "550 5.7.1 Sender not allowed"))) {
            postman(strict.port()).sendDue();
        }

        assertThat(stored().state()).isEqualTo(OutboxState.WAITING);
        assertThat(stored().lastError()).contains("Sender not allowed");
    }

    @Test
    void doesNotSendTwiceWhatTheServerTookBeforeItFellSilent() throws Exception {
        write(mail());

        try (ScriptedServer server = new ScriptedServer(Map.of("QUIT", ScriptedServer.SILENCE))) {
            postman(server.port()).sendDue();
        }

        assertThat(states()).containsExactly("sam@example.org SENT 1");
    }

    @Test
    void goesOnWithTheOthersWhenOneMailboxIsBusy() throws Exception {
        write(mailTo("busy@example.org"));
        write(mailTo("well@example.org"));

        try (ScriptedServer server = new ScriptedServer(Map.of("RCPT TO:<busy", "450 4.2.1 Mailbox busy"))) {
            postman(server.port()).sendDue();
        }

        assertThat(states()).containsExactly("busy@example.org WAITING 1", "well@example.org SENT 1");
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 421 4.3.2 Going down", "RCPT, ''", "MAIL, 451 4.3.0 Not now", "EHLO, ''"})
    void leavesTheOthersForLaterWhenTheServerIsUnwell(String command, String answer) throws Exception {
        write(mailTo("first@example.org"));
        write(mailTo("second@example.org"));

        try (ScriptedServer server = new ScriptedServer(Map.of(command, answer))) {
            postman(server.port()).sendDue();
        }

        assertThat(states()).containsExactly("first@example.org WAITING 1", "second@example.org WAITING 0");
    }

    @Test
    void countsAnAttemptWhateverGoesWrong() {
        write(mail());
        int noPort = 99_999;

        postman(noPort).sendDue();

        assertThat(states()).containsExactly("sam@example.org WAITING 1");
        assertThat(stored().lastError()).isNotBlank();
        sql.update("update outbox_message set attempts = 15, due_at = created_at");
        postman(noPort).sendDue();
        assertThat(states()).containsExactly("sam@example.org FAILED 16");
    }

    @Test
    void givesUpAMailOfWhichNoAttemptWasEverHeardAgain() throws Exception {
        write(mail());
        sql.update("update outbox_message set state = 'SENDING', attempts = 16, due_at = created_at");

        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            postman(server.port()).sendDue();
            assertThat(server.lines()).isEmpty();
        }

        assertThat(states()).containsExactly("sam@example.org FAILED 16");
    }

    @Test
    void takesABreakAfterAHundredMails() throws Exception {
        for (int one = 0; one < 101; one++) {
            write(mailTo("somebody" + one + "@example.org"));
        }

        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            postman(server.port()).sendDue();
            assertThat(desk.count(OutboxState.SENT)).isEqualTo(100);
            postman(server.port()).sendDue();
            assertThat(desk.count(OutboxState.SENT)).isEqualTo(101);
        }
    }

    @Test
    void givesUpWhenTheServerRefusesTheTextForGood() throws Exception {
        write(mail());

        try (ScriptedServer strict =
                new ScriptedServer(Map.of(ScriptedServer.END_OF_TEXT, "554 5.6.0 Message refused"))) {
            postman(strict.port()).sendDue();
        }

        assertThat(stored().state()).isEqualTo(OutboxState.FAILED);
    }

    @Test
    void logsNobodysAddressThoughTheServerRepeatsIt() throws Exception {
        write(mail());
        String recipient = sql.queryForObject("select recipient from outbox_message", String.class);
        Logger logger = (Logger) LoggerFactory.getLogger(Postman.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.setLevel(Level.WARN);
        logger.setAdditive(false);
        logger.addAppender(log);

        try (ScriptedServer strict = new ScriptedServer(
                Map.of("RCPT", "550 5.1.1 <" + recipient + ">: Recipient address rejected: no such user"))) {
            postman(strict.port()).sendDue();
        } finally {
            logger.detachAppender(log);
            logger.setLevel(Level.OFF);
        }

        assertThat(stored().lastError()).contains(recipient);
        assertThat(log.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .matches("Mail \\d+ was not taken at attempt 1 \\(550 5\\.1\\.1\\); the outbox has the whole answer");
    }

    @Test
    void waitsWhenTheServerIsShortOfRoomAfterTheText() throws Exception {
        write(mail());

        try (ScriptedServer full = new ScriptedServer(Map.of(ScriptedServer.END_OF_TEXT, "452 4.3.1 No room"))) {
            postman(full.port()).sendDue();
        }

        assertThat(stored().state()).isEqualTo(OutboxState.WAITING);
    }

    /** Whether it took the mail nobody can know: the second copy has the same number, by which mail programs know it. */
    @Test
    void sendsTheSameMessageAgainWhenTheServerDiesBeforeItSaysWhetherItTookIt() throws Exception {
        write(mail());

        List<String> lines;
        try (ScriptedServer dying = new ScriptedServer(Map.of(ScriptedServer.END_OF_TEXT, ScriptedServer.HANG_UP))) {
            postman(dying.port()).sendDue();
            assertThat(stored().state()).isEqualTo(OutboxState.WAITING);
            sql.update("update outbox_message set due_at = created_at");
            postman(dying.port()).sendDue();
            lines = dying.lines();
        }

        String number = sql.queryForObject("select message_id from outbox_message", String.class);
        assertThat(lines.stream().filter(line -> line.startsWith("Message-ID:")))
                .containsExactly("Message-ID: " + number, "Message-ID: " + number);
    }

    @Test
    void attachesTheCalendarEntryAndAsksForRepliesAtTheContactAddress() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        write(mail().with(new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:Grüße\r\nEND:VCALENDAR\r\n")));

        postman(server.getSmtp().getPort()).sendDue();
        MimeMessage received = server.getReceivedMessages()[0];
        server.stop();

        MimeMultipart parts = (MimeMultipart) received.getContent();
        BodyPart entry = parts.getBodyPart(1);
        assertThat(parts.getBodyPart(0).getContentType()).startsWithIgnoringCase("multipart/related");
        assertThat(entry.getContentType())
                .startsWithIgnoringCase("text/calendar")
                .contains("method=REQUEST")
                .containsIgnoringCase("charset=utf-8");
        assertThat(entry.getFileName()).isEqualTo("seminar.ics");
        assertThat(new String(entry.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Grüße");
        assertThat(received.getReplyTo()[0].toString()).contains(site.current().contactEmail());
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void takesAMailWithTheSameKeyOnce() {
        write(mail().once("reminder:1:sam@example.org"));
        write(mail().once("reminder:1:sam@example.org"));

        assertThat(desk.count(OutboxState.WAITING)).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyAtTheSameTime() {
        write(mail().once("reminder:1:sam@example.org"));

        assertThatThrownBy(() -> sql.update("""
                        insert into outbox_message (message_id, kind, recipient, recipient_name, subject, body, state,
                          attempts, created_at, due_at, unique_key)
                        select 'other', kind, recipient, recipient_name, subject, body, state, attempts, created_at,
                          due_at, unique_key from outbox_message""")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void sendsNothingThatIsKeptBackUntilItIsReleased() throws IOException {
        write(mail());
        desk.holdAll();

        try (ScriptedServer well = new ScriptedServer(Map.of())) {
            postman(well.port()).sendDue();
            assertThat(well.lines()).isEmpty();
            assertThat(stored().state()).isEqualTo(OutboxState.HELD);
            desk.releaseAll();
            postman(well.port()).sendDue();
        }

        assertThat(stored().state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void sendsNothingForWhichItIsTooLateThoughItWasKeptBack() throws IOException {
        write(mail().until(Instant.parse("2016-03-01T09:00:00Z")));
        write(mailTo("other@example.org").until(Instant.parse("2016-03-08T09:00:00Z")));
        desk.holdAll();
        sql.update("update outbox_message set until_at = created_at where recipient = 'sam@example.org'");

        try (ScriptedServer well = new ScriptedServer(Map.of())) {
            desk.releaseAll();
            postman(well.port()).sendDue();
        }

        assertThat(states()).containsExactly("sam@example.org MISSED 0", "other@example.org SENT 1");
        assertThat(stored().body()).isEmpty();
    }

    @Test
    void writesToEachPersonInOrder() throws IOException {
        MailSubject zoe = new MailSubject("seminar:3", "registration:A");
        write(mail().about(zoe));
        try (ScriptedServer greylisting = new ScriptedServer(Map.of("RCPT", "450 4.2.1 Come back later"))) {
            postman(greylisting.port()).sendDue();
        }
        write(mail().about(zoe));
        write(mailTo("new@example.org").about(zoe));
        write(mail().about(new MailSubject("seminar:3", "registration:B")));
        write(mail());
        write(mail());

        try (ScriptedServer well = new ScriptedServer(Map.of())) {
            postman(well.port()).sendDue();
            assertThat(states())
                    .containsExactly(
                            "sam@example.org WAITING 1",
                            "sam@example.org WAITING 0",
                            "new@example.org SENT 1",
                            "sam@example.org SENT 1",
                            "sam@example.org SENT 1",
                            "sam@example.org SENT 1");
            sql.update("update outbox_message set due_at = created_at");
            postman(well.port()).sendDue();
        }

        assertThat(states()).startsWith("sam@example.org SENT 2", "sam@example.org SENT 1");
    }

    @ParameterizedTest
    @CsvSource({"FAILED", "HELD", "WITHDRAWN", "MISSED"})
    void doesNotWaitForAMailThatIsNotOnItsWay(String state) throws IOException {
        write(mail().about(new MailSubject("seminar:3", "registration:A")));
        sql.update("update outbox_message set state = ?", state);
        write(mail().about(new MailSubject("seminar:3", "registration:A")));

        try (ScriptedServer well = new ScriptedServer(Map.of())) {
            postman(well.port()).sendDue();
        }

        assertThat(states()).containsExactly("sam@example.org " + state + " 0", "sam@example.org SENT 1");
    }

    @Test
    void neitherHoldsNorWithdrawsWhatIsBeingSent() {
        write(mail());
        claims.next().orElseThrow();

        desk.hold(stored().id());
        desk.withdraw(stored().id());

        assertThat(stored().state()).isEqualTo(OutboxState.SENDING);
    }

    @Test
    void forgetsTheTextOfWhatIsWithdrawn() {
        write(mail());

        desk.withdraw(stored().id());

        assertThat(stored().state()).isEqualTo(OutboxState.WITHDRAWN);
        assertThat(stored().body()).isEmpty();
        assertThat(claims.next()).isEmpty();
    }

    @Test
    void saysWhomNoMailReaches() throws Exception {
        write(mail().about(new MailSubject("seminar:3", "registration:A")));
        write(mail().about(new MailSubject("seminar:4", "registration:B")));
        try (ScriptedServer refusing = new ScriptedServer("550 5.1.1 No such mailbox")) {
            postman(refusing.port()).sendDue();
        }

        assertThat(troubles.unreached("seminar:3")).containsExactly(EmailAddress.of("sam@example.org"));
        desk.sendAllAgain();
        assertThat(troubles.unreached("seminar:3")).isEmpty();
    }

    @Test
    void forgetsThatAMailFailedOnceAPersonSaysThatMailsArriveUntilItFailsAgain() throws Exception {
        write(mail().about(new MailSubject("seminar:3", "registration:A")));
        try (ScriptedServer refusing = new ScriptedServer("550 5.1.1 No such mailbox")) {
            postman(refusing.port()).sendDue();
            troubles.noteWorking(EmailAddress.of("sam@example.org"));
            assertThat(troubles.unreached("seminar:3")).isEmpty();
            desk.sendAllAgain();
            postman(refusing.port()).sendDue();
        }

        assertThat(troubles.unreached("seminar:3")).hasSize(1);
    }

    @Test
    void forgetsThatAMailFailedOnceALaterOneArrives() throws Exception {
        MailSubject subject = new MailSubject("seminar:3", "registration:A");
        write(mail().about(subject));
        try (ScriptedServer refusing = new ScriptedServer("550 5.1.1 No such mailbox")) {
            postman(refusing.port()).sendDue();
        }
        write(mail().about(subject));
        assertThat(troubles.unreached("seminar:3")).hasSize(1);
        try (ScriptedServer willing = new ScriptedServer(Map.of())) {
            postman(willing.port()).sendDue();
        }

        assertThat(troubles.unreached("seminar:3")).isEmpty();
    }

    @Test
    void remembersAddressesThatOrganisersHaveMarked() {
        EmailAddress address = EmailAddress.of("sam@example.org");

        troubles.noteFailing(address, "Ann");
        troubles.noteFailing(address, "Ben");
        assertThat(troubles.failingAddresses()).containsExactly(address);
        troubles.noteWorking(address);
        assertThat(troubles.isFailing(address)).isFalse();
    }

    private static OutgoingMail mail() {
        return mailTo("sam@example.org");
    }

    private static OutgoingMail mailTo(String address) {
        return new OutgoingMail("test", EmailAddress.of(address), "Sam", new MailText("Hello", "Text\n"));
    }

    /** In the order in which they were written. */
    private List<String> states() {
        return sql.queryForList(
                "select concat(recipient, ' ', state, ' ', attempts) from outbox_message order by id", String.class);
    }

    private void write(OutgoingMail mail) {
        transaction.executeWithoutResult(status -> outbox.send(mail));
    }

    private StoredMail stored() {
        return desk.page(new OutboxFilter(null, "", "sam@", Set.of()), Pagination.of(1, 10, 1))
                .get(0);
    }

    private Postman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "1000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new Postman(claims, new MailDelivery(beans.getBeanProvider(JavaMailSender.class), site));
    }
}
