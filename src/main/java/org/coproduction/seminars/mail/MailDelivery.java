package org.coproduction.seminars.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteIdentity.Identity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, if one is configured. */
@Component
class MailDelivery {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final ObjectProvider<JavaMailSender> servers;
    private final SiteIdentity site;

    MailDelivery(ObjectProvider<JavaMailSender> servers, SiteIdentity site) {
        this.servers = servers;
        this.site = site;
    }

    boolean hasServer() {
        return servers.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException if the server did not take it */
    void deliver(ClaimedMail mail) throws MessagingException, UnsupportedEncodingException {
        JavaMailSender server = servers.getObject();
        MimeMessage message = write(mail, server.createMimeMessage());
        try {
            server.send(message);
        } catch (MailSendException problem) {
            if (!isOnlyAboutGoodbye(problem)) {
                throw problem;
            }
        }
    }

    /** The server had taken the mail, and then did not answer to “quit”: a second try would send it twice. */
    private static boolean isOnlyAboutGoodbye(MailSendException problem) {
        return problem.getFailedMessages().isEmpty() && problem.getMessageExceptions().length == 0;
    }

    private MimeMessage write(ClaimedMail mail, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        Identity identity = site.current();
        boolean multipart = mail.calendar() != null;
        MimeMessageHelper helper = new MimeMessageHelper(message, multipart, UTF_8);
        helper.setFrom(new InternetAddress(identity.contactEmail(), identity.title(), UTF_8));
        helper.setReplyTo(new InternetAddress(identity.contactEmail(), identity.title(), UTF_8));
        helper.setTo(new InternetAddress(mail.recipient(), mail.recipientName(), UTF_8));
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        if (mail.calendar() != null) {
            helper.addAttachment("seminar.ics", calendar(mail.calendar()));
        }
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Calendar programs read the method from the type: without it an entry is only a file. */
    private static DataSource calendar(CalendarPart part) {
        return new ByteArrayDataSource(
                part.text().getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + part.method());
    }
}
