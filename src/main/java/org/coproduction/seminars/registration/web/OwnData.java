package org.coproduction.seminars.registration.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.OutboxDesk;
import org.coproduction.seminars.mail.StoredMail;
import org.coproduction.seminars.privacy.HeldByAddress;
import org.coproduction.seminars.registration.AgreedText;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.HeldData;
import org.coproduction.seminars.registration.HeldRegistration;
import org.coproduction.seminars.registration.ParticipantNotes.Line;
import org.coproduction.seminars.registration.ParticipantNotes.Note;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.PastStep;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is held about somebody, with the questions in the words of the form. */
@Component
class OwnData {

    private final AnswerSheet sheet;
    private final List<HeldData> others;
    private final List<HeldByAddress> byAddress;
    private final OutboxDesk outbox;
    private final Words words;

    OwnData(AnswerSheet sheet, List<HeldData> others, List<HeldByAddress> byAddress, OutboxDesk outbox, Words words) {
        this.sheet = sheet;
        this.others = others;
        this.byAddress = byAddress;
        this.outbox = outbox;
        this.words = words;
    }

    /** Apart from registrations; nothing is known of who has no address. */
    List<Note> apart(@Nullable EmailAddress address) {
        return address == null
                ? List.of()
                : byAddress.stream()
                        .flatMap(more -> more.heldFor(address).stream())
                        .map(OwnData::note)
                        .toList();
    }

    private static Note note(HeldByAddress.Held held) {
        return new Note(
                held.title(),
                held.facts().stream()
                        .map(fact -> new Line(fact.label(), List.of(fact.value())))
                        .toList());
    }

    Part part(HeldRegistration held) {
        Participation registration = held.registration();
        long seminarId = registration.seminar().id();
        return new Part(
                registration.seminar().name(),
                facts(held),
                sheet.sections(seminarId, registration.answers(), right -> true),
                held.agreed().stream().map(this::agreed).toList(),
                held.past().stream().map(this::past).toList(),
                outbox.to(Correspondent.person(registration.reference())).stream()
                        .map(this::mail)
                        .toList(),
                others.stream()
                        .map(other -> other.heldOn(seminarId, registration.reference()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Line> facts(HeldRegistration held) {
        Participation registration = held.registration();
        List<Line> lines = new ArrayList<>();
        lines.add(line("registration.column.reference", registration.reference()));
        lines.add(
                line("registration.column.state", words.get(registration.state().label())));
        lines.add(line("registration.column.registered", ukTime(registration.registeredAt())));
        if (registration.answersChangedAt() != null) {
            lines.add(line("registration.column.answersChanged", ukTime(registration.answersChangedAt())));
        }
        if (registration.offeredUntil() != null) {
            lines.add(line("registration.data.offeredUntil", ukTime(registration.offeredUntil())));
        }
        if (registration.wants() != null) {
            lines.add(line(
                    "registration.column.wants", words.get(registration.wants().label())));
        }
        if (held.newAddress() != null) {
            lines.add(line("registration.data.newAddress", held.newAddress().text()));
        }
        if (registration.call() != null) {
            lines.add(line(
                    "registration.data.call",
                    words.get(registration.call().about().label())));
        }
        if (registration.enteredBy() != null) {
            lines.add(line("registration.data.enteredBy", registration.enteredBy()));
        }
        if (!registration.reason().isEmpty()) {
            lines.add(line("registration.data.reason", registration.reason()));
        }
        return lines;
    }

    private Line line(String label, String value) {
        return new Line(words.get(label), List.of(value));
    }

    private String ukTime(Instant at) {
        return words.get("registration.ukTime", UkTime.dateTime(at));
    }

    private Dated agreed(AgreedText text) {
        return dated(
                text.agreedAt(),
                text.words().isEmpty()
                        ? words.get("registration.own.agreed." + text.kind().name())
                        : text.words());
    }

    private Dated past(PastStep step) {
        String about = step.labels().stream().map(words::get).collect(Collectors.joining(", "));
        String what = words.get(step.label(), about);
        return dated(step.at(), step.byStaff() ? words.get("registration.past.byStaff", what) : what);
    }

    private Dated mail(StoredMail mail) {
        return dated(
                mail.sentAt() == null ? mail.createdAt() : mail.sentAt(),
                words.get("registration.data.mail", mail.subject(), mail.recipient()));
    }

    private Dated dated(Instant at, String text) {
        return new Dated(at, UkTime.dateTime(at), text);
    }

    /**
     * One registration.
     *
     * @param mails the newest first
     * @param others what other modules hold
     */
    record Part(
            String seminar,
            List<Line> facts,
            List<AnswerSheet.Section> sections,
            List<Dated> agreed,
            List<Dated> past,
            List<Dated> mails,
            List<Note> others) {}

    /** @param when in words */
    record Dated(Instant at, String when, String text) {}
}
