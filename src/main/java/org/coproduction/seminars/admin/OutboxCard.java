package org.coproduction.seminars.admin;

import java.util.List;
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

    private final OutboxDesk outbox;
    private final Words words;

    OutboxCard(OutboxDesk outbox, Words words) {
        this.outbox = outbox;
        this.words = words;
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
        long failed = outbox.count(OutboxState.FAILED);
        if (failed > 0) {
            return failures(failed);
        }
        long waiting = outbox.hasServer() ? 0 : outbox.count(OutboxState.WAITING);
        return waiting == 0 ? null : kept(waiting);
    }

    private Content failures(long failed) {
        List<StoredMail> latest = outbox.page(OutboxFilter.of(OutboxState.FAILED), Pagination.of(1, FEW, failed));
        return new Content(
                words.get("admin.outbox.card.title"),
                words.get("admin.outbox.card.text", failed),
                latest.stream().map(OutboxCard::item).toList(),
                "/admin/outbox?state=FAILED");
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
