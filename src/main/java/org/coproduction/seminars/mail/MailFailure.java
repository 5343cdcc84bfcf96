package org.coproduction.seminars.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not taken.
 *
 * @param isFinal whether the server would say the same however often it is asked
 * @param isOfAll whether the next mail would fare no better: the line is broken, or the server takes nothing of ours
 */
record MailFailure(String why, boolean isFinal, boolean isOfAll) {

    /** The server is about to hang up (RFC 5321), or has. */
    private static final Set<Integer> LINE_CLOSED = Set.of(421, -1);

    /** An answer of the server (RFC 5321): 5xx is for good, 4xx for now. */
    private static final Pattern REFUSAL = Pattern.compile("(?s)5\\d\\d[ -].*");

    /** For logs, where nobody’s address belongs; servers like to repeat it in their words. */
    private static final Pattern CODE =
            Pattern.compile("([245]\\d\\d(?:[ -][245]\\.\\d{1,3}\\.\\d{1,3})?)(?:\\D(?s).*)?");

    /** “550 5.1.1”; or that there was no answer. */
    String code() {
        Matcher code = CODE.matcher(why);
        return code.matches() ? code.group(1) : "no answer of a mail server";
    }

    static MailFailure of(Exception problem) {
        Set<Throwable> reasons = new LinkedHashSet<>();
        collect(problem, reasons);
        Optional<String> refusal = reasons.stream()
                .filter(SendFailedException.class::isInstance)
                .map(MailFailure::words)
                .filter(words -> REFUSAL.matcher(words).matches())
                .findFirst();
        boolean isUnwritable = problem instanceof MessagingException || problem instanceof UnsupportedEncodingException;
        boolean isOurs = reasons.stream().anyMatch(MailFailure::isAboutTheSender);
        return new MailFailure(
                refusal.orElseGet(() -> innermost(reasons)),
                isUnwritable || refusal.isPresent() && !isOurs,
                isOurs || reasons.stream().anyMatch(MailFailure::isAboutTheLine));
    }

    private static boolean isAboutTheLine(Throwable reason) {
        return reason instanceof AuthenticationFailedException
                || reason instanceof MailSendException sending && sending.getCause() != null
                || reason instanceof IOException && !(reason instanceof UnsupportedEncodingException)
                || reason instanceof SMTPSendFailedException refused && LINE_CLOSED.contains(refused.getReturnCode())
                || reason instanceof SMTPAddressFailedException address
                        && LINE_CLOSED.contains(address.getReturnCode());
    }

    /** Every mail is refused then until somebody mends the site’s address: that is no failure of this mail. */
    private static boolean isAboutTheSender(Throwable reason) {
        return reason instanceof SMTPSendFailedException refused
                && refused.getCommand().startsWith("MAIL");
    }

    /** The problem, and all that mail libraries hide in it. */
    private static void collect(@Nullable Throwable problem, Set<Throwable> found) {
        if (problem != null && found.add(problem)) {
            inside(problem).filter(Objects::nonNull).forEach(reason -> collect(reason, found));
        }
    }

    private static Stream<@Nullable Throwable> inside(Throwable problem) {
        Stream<@Nullable Throwable> cause = Stream.of(problem).map(Throwable::getCause);
        if (problem instanceof MailSendException sending) {
            return Stream.concat(cause, Arrays.stream(sending.getMessageExceptions()));
        } else if (problem instanceof MessagingException messaging) {
            return Stream.concat(cause, Stream.of(messaging).map(MessagingException::getNextException));
        }
        return cause;
    }

    private static String innermost(Set<Throwable> reasons) {
        return reasons.stream()
                .reduce((first, second) -> second)
                .map(MailFailure::words)
                .orElse("");
    }

    private static String words(Throwable reason) {
        String message = reason.getMessage();
        return message == null ? reason.getClass().getSimpleName() : message.strip();
    }
}
