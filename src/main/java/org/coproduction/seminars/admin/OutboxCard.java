package org.coproduction.seminars.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.OutboxDesk;
import org.coproduction.seminars.mail.OutboxFilter;
import org.coproduction.seminars.mail.OutboxState;
import org.coproduction.seminars.mail.StoredMail;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells organisers of mails that did not arrive, and that none can without a mail server. */
@Component
class OutboxCard implements DashboardCard {

    private static final int FEW = 5;

    /** Nothing can be done about a mail that was missed: how long it is told. */
    private static final Duration SHOWN = Duration.ofDays(7);

    private final OutboxDesk outbox;
    private final OutboxSight sight;
    private final Words words;
    private final Clock clock;

    OutboxCard(OutboxDesk outbox, OutboxSight sight, Words words, Clock clock) {
        this.outbox = outbox;
        this.sight = sight;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Right right() {
        return Right.REGISTRATIONS;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public @Nullable Content content() {
        long failed = outbox.count(failed());
        long missed = outbox.countMissed(weekAgo(), sight.hiddenAreas());
        if (failed > 0 || missed > 0) {
            return failures(failed, missed);
        }
        long waiting = outbox.hasServer() ? 0 : outbox.count(OutboxState.WAITING);
        return waiting == 0 ? null : kept(waiting);
    }

    private Content failures(long failed, long missed) {
        return new Content(
                words.get("admin.outbox.card.title"),
                Stream.of(say("admin.outbox.card.text", failed), say("admin.outbox.card.missed", missed))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")),
                Stream.concat(
                                outbox.missed(weekAgo(), sight.hiddenAreas(), FEW).stream(),
                                outbox.page(failed(), Pagination.of(1, FEW, failed)).stream())
                        .limit(FEW)
                        .map(OutboxCard::item)
                        .toList(),
                "/admin/outbox?state=" + (failed > 0 ? OutboxState.FAILED : OutboxState.MISSED));
    }

    private Instant weekAgo() {
        return clock.instant().minus(SHOWN);
    }

    private OutboxFilter failed() {
        return OutboxFilter.of(OutboxState.FAILED).without(sight.hiddenAreas());
    }

    private String say(String key, long number) {
        return number == 0 ? "" : words.get(key, number);
    }

    private Content kept(long waiting) {
        return new Content(
                words.get("admin.outbox.kept.title"),
                words.get("admin.outbox.kept.text", waiting),
                List.of(),
                "/admin/outbox?state=WAITING");
    }

    private static Item item(StoredMail mail) {
        return new Item(mail.recipientName() + ": " + mail.subject(), "/admin/outbox/" + mail.id());
    }
}
