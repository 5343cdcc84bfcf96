package org.coproduction.seminars.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.site.SiteIdentity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** With a real mail server, which can be down, refuse, or say nothing. */
@SiteTest
@RecordApplicationEvents
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PostmanTest {

    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxDesk desk;

    @Autowired
    OutboxClaims claims;

    @Autowired
    Retention retention;

    @Autowired
    SiteIdentity site;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MailTroubles troubles;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private final GreenMail server = new GreenMail(ANY_PORT);

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void clear() {
        server.stop();
        database.clear();
    }

    @Test
    void sendsAMailAsItWasWritten() throws Exception {
        write("Zoë Müller", "You have a place: “Leeds”", "Grüße 👋\nhttps://example.org/my/x\n");

        postman(port()).sendDue();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("You have a place: “Leeds”");
        assertThat(mail.getContent().toString()).isEqualToIgnoringNewLines("Grüße 👋\nhttps://example.org/my/x");
        assertThat(mail.getAllRecipients()[0].toString()).contains("zoe@example.org");
        assertThat(mail.getFrom()[0].toString()).contains(site.current().contactEmail());
        assertThat(mail.getContentType()).startsWithIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getMessageID())
                .isEqualTo(sql.queryForObject("select message_id from outbox_message", String.class));
        assertThat(state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void addsNoHeaderThatSomebodyTyped() throws Exception {
        write("Sam\r\nBcc: victim@example.org", "Hello\r\nBcc: victim@example.org", "Text\n");

        postman(port()).sendDue();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: victim@example.org");
    }

    @Test
    void sendsEachMailOnceHoweverManyInstancesThereAre() throws Exception {
        IntStream.rangeClosed(1, 40).forEach(number -> write("Sam", "Mail " + number, "Text\n"));
        ExecutorService instances = Executors.newFixedThreadPool(4);

        List<? extends Future<?>> runs = Stream.generate(() -> instances.submit(postman(port())::sendDue))
                .limit(4)
                .toList();
        for (Future<?> run : runs) {
            run.get();
        }
        postman(port()).sendDue();
        instances.shutdown();

        assertThat(Stream.of(server.getReceivedMessages()).map(PostmanTest::subject))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(desk.count(OutboxState.SENT)).isEqualTo(40);
    }

    @Test
    void triesAgainWhenTheServerIsBack() {
        write("Sam", "Hello", "Text\n");
        int port = port();
        server.stop();

        postman(port).sendDue();

        assertThat(state()).isEqualTo(OutboxState.WAITING);
        assertThat(mail().attempts()).isEqualTo(1);
        assertThat(mail().lastError()).isNotBlank();
        assertThat(Duration.between(mail().createdAt(), mail().dueAt()))
                .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(90));
        server.start();
        postman(port()).sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        makeDue();
        postman(port()).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void givesUpAtOnceWhenTheServerRefusesForGood() throws Exception {
        write("Sam", "First", "Text\n");
        write("Sam", "Second", "Text\n");

        try (ScriptedServer refusing = new ScriptedServer("550 5.1.1 No such mailbox")) {
            postman(refusing.port()).sendDue();
        }

        assertThat(desk.count(OutboxState.FAILED)).isEqualTo(2);
        assertThat(mail().lastError()).contains("550 5.1.1 No such mailbox");
        assertThat(events.stream(MailCameBack.class)).hasSize(2);
    }

    @Test
    void waitsWhenTheServerRefusesForNow() throws Exception {
        write("Sam", "Hello", "Text\n");

        try (ScriptedServer busy = new ScriptedServer("451 4.7.1 Try again later")) {
            postman(busy.port()).sendDue();
        }

        assertThat(state()).isEqualTo(OutboxState.WAITING);
        assertThat(mail().lastError()).contains("451");
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() throws IOException {
        write("Sam", "Hello", "Text\n");

        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            postman(silent.getLocalPort()).sendDue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }

        assertThat(state()).isEqualTo(OutboxState.WAITING);
    }

    @Test
    void takesOnAgainWhatADeadInstanceLeftBehind() {
        write("Sam", "Hello", "Text\n");
        ClaimedMail lost = claims.next().orElseThrow();
        postman(port()).sendDue();
        assertThat(state()).isEqualTo(OutboxState.SENDING);

        makeDue();
        postman(port()).sendDue();
        claims.notSent(lost, "too late");

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void givesUpAfterTwoDays() {
        write("Sam", "Hello", "Text\n");
        int port = port();
        server.stop();

        for (int attempt = 1; attempt <= 16; attempt++) {
            assertThat(state()).isEqualTo(OutboxState.WAITING);
            makeDue();
            postman(port).sendDue();
        }

        assertThat(state()).isEqualTo(OutboxState.FAILED);
        desk.sendAgain(mail().id());
        assertThat(state()).isEqualTo(OutboxState.WAITING);
    }

    @Test
    void takesNoOtherMailOnOnceTheSiteIsClosing() {
        write("Sam", "Hello", "Text\n");
        Postman postman = postman(port());

        postman.close();
        postman.sendDue();

        assertThat(state()).isEqualTo(OutboxState.WAITING);
        assertThat(mail().attempts()).isZero();
    }

    @Test
    void waitsForTheAnswerAsLongAsAMailServerMayTakeAndHoldsTheMailLonger(
            @Value("${spring.mail.properties.mail.smtp.timeout}") long timeout) {
        assertThat(Duration.ofMillis(timeout)).isEqualTo(Duration.ofMinutes(10)).isLessThan(OutboxClaims.LEASE);
    }

    @Test
    void triesOnceMoreBeforeItIsTooLate() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant until = now.plus(Duration.ofMinutes(50));
        writeUntil(until);
        sql.update("update outbox_message set attempts = 4");

        claims.notSent(claims.next().orElseThrow(), "451 Try again later");

        assertThat(mail().dueAt()).isEqualTo(until.minus(Duration.ofMinutes(5)));
    }

    @Test
    void reportsAMailThatWasNotSentBeforeItWasTooLate() {
        writeUntil(clock.instant().minus(Duration.ofMinutes(1)));

        postman(port()).sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).isEqualTo(OutboxState.MISSED);
        assertThat(events.stream(MailCameBack.class)).containsExactly(new MailCameBack("registration:ABC"));
        assertThat(troubles.unreached("seminar:1")).containsExactly(EmailAddress.of("zoe@example.org"));
        troubles.noteWorking(EmailAddress.of("zoe@example.org"));
        assertThat(troubles.unreached("seminar:1")).isEmpty();
    }

    @Test
    void sendsAFailedMailAgainToTheAddressThatWasCorrectedMeanwhile() {
        MailSubject about = new MailSubject("seminar:1", "registration:ABC");
        writeUntil(null);
        sql.update("update outbox_message set state = 'FAILED'");

        transaction.executeWithoutResult(status ->
                outbox.redirect(about, EmailAddress.of("zoe@example.org"), EmailAddress.of("zoe.new@example.org")));

        assertThat(troubles.unreached("seminar:1")).isEmpty();
        assertThat(desk.sendAllAgain()).isEqualTo(1);
        assertThat(mail().recipient()).isEqualTo("zoe.new@example.org");
        assertThat(state()).isEqualTo(OutboxState.WAITING);
    }

    @Test
    void takesBackAFailedMailThatIsWrongByNow() {
        writeUntil(null);
        sql.update("update outbox_message set state = 'FAILED', unique_key = 'reminder:1:zoe'");

        transaction.executeWithoutResult(
                status -> assertThat(outbox.withdraw("reminder:1:")).isEqualTo(1));

        assertThat(desk.sendAllAgain()).isZero();
        assertThat(state()).isEqualTo(OutboxState.WITHDRAWN);
    }

    @Test
    void leavesAMailAloneThatIsOnItsWayAgainAlready() {
        writeUntil(null);
        ClaimedMail claim = claims.next().orElseThrow();

        desk.sendAgain(claim.id());

        assertThat(state()).isEqualTo(OutboxState.SENDING);
        assertThat(mail().attempts()).isEqualTo(1);
    }

    private void writeUntil(@Nullable Instant until) {
        transaction.executeWithoutResult(status -> outbox.send(
                new OutgoingMail("test", EmailAddress.of("zoe@example.org"), "Zoe", new MailText("Hello", "Text\n"))
                        .about(new MailSubject("seminar:1", "registration:ABC"))
                        .until(until)));
    }

    @Test
    void keepsMailsWhileNoServerIsConfigured() {
        write("Sam", "Hello", "Text\n");

        new Postman(
                        claims,
                        new MailDelivery(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), site))
                .sendDue();

        assertThat(state()).isEqualTo(OutboxState.WAITING);
        assertThat(mail().attempts()).isZero();
    }

    @Test
    void forgetsTheTextAWeekAfterSending() {
        write("Sam", "Hello", "Secret link\n");
        postman(port()).sendDue();
        retention.deleteExpired();
        assertThat(mail().body()).isEqualTo("Secret link\n");

        sql.update("update outbox_message set sent_at = timestamp with time zone '2016-02-20 09:00:00+00'");
        retention.deleteExpired();

        assertThat(mail().body()).isEmpty();
    }

    @Test
    void forgetsToWhomItWentWhereNothingIsToBeLeft() {
        transaction.executeWithoutResult(status -> outbox.send(
                new OutgoingMail("test", EmailAddress.of("zoe@example.org"), "Zoe", new MailText("Hello", "Text\n"))
                        .leavingNoTrace()));
        postman(port()).sendDue();
        retention.deleteExpired();
        assertThat(mail().recipient()).isEqualTo("zoe@example.org");

        sql.update("update outbox_message set sent_at = timestamp with time zone '2016-02-20 09:00:00+00'");
        retention.deleteExpired();

        assertThat(sql.queryForObject("select count(*) from outbox_message", Long.class))
                .isZero();
    }

    private void write(String name, String subject, String body) {
        transaction.executeWithoutResult(status -> outbox.send(
                new OutgoingMail("test", EmailAddress.of("zoe@example.org"), name, new MailText(subject, body))));
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

    private int port() {
        return server.getSmtp().getPort();
    }

    private void makeDue() {
        sql.update("update outbox_message set due_at = created_at");
    }

    private StoredMail mail() {
        long id = sql.queryForObject("select max(id) from outbox_message", Long.class);
        return desk.get(id);
    }

    private OutboxState state() {
        return mail().state();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
