package org.coproduction.seminars.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server reports of a mail that it had taken and could not deliver (RFC 3464).
 *
 * @param messageId of the mail that came back
 * @param failures one for each address that it did not reach; none while the server still tries
 */
record DeliveryReport(String messageId, List<Failure> failures) {

    private static final String TYPED = "rfc822;";

    DeliveryReport {
        failures = List.copyOf(failures);
    }

    /**
     * @param status such as {@code 5.1.1} (RFC 3463)
     * @param words of the server; may be empty
     */
    record Failure(String recipient, String status, String words) {

        /** Whether there is no such address, however often it is tried. */
        boolean isAboutTheAddress() {
            return status.startsWith("5.1.");
        }

        String inWords() {
            return words.isEmpty() ? status : status + " – " + words;
        }
    }

    /** Empty if it is no such report, or doesn’t say which mail came back. */
    static Optional<DeliveryReport> of(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MultipartReport report)) {
            return Optional.empty();
        }
        String messageId = returned(report);
        return messageId == null || !(report.getReport() instanceof DeliveryStatus status)
                ? Optional.empty()
                : Optional.of(new DeliveryReport(messageId, failures(status)));
    }

    /** The mail itself comes back, or only its headers; some servers give it another type. */
    private static @Nullable String returned(MultipartReport report) throws MessagingException, IOException {
        if (report.getReturnedMessage() != null) {
            return report.getReturnedMessage().getMessageID();
        }
        if (report.getCount() < 3) {
            return null;
        }
        BodyPart last = report.getBodyPart(2);
        return new InternetHeaders(last.getInputStream(), true).getHeader("Message-ID", null);
    }

    private static List<Failure> failures(DeliveryStatus status) {
        List<Failure> failures = new ArrayList<>();
        for (int at = 0; at < status.getRecipientDSNCount(); at++) {
            InternetHeaders recipient = status.getRecipientDSN(at);
            if (header(recipient, "Action").equalsIgnoreCase("failed")) {
                failures.add(new Failure(
                        address(header(recipient, "Final-Recipient")),
                        header(recipient, "Status"),
                        header(recipient, "Diagnostic-Code")));
            }
        }
        return failures;
    }

    private static String header(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private static String address(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return lower.startsWith(TYPED) ? lower.substring(TYPED.length()).strip() : lower;
    }
}
