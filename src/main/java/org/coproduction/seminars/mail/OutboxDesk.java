package org.coproduction.seminars.mail;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisers’ view of the outbox. */
@Service
@Transactional(readOnly = true)
public class OutboxDesk {

    private final OutboxMessages messages;
    private final MailDelivery delivery;
    private final Clock clock;

    OutboxDesk(OutboxMessages messages, MailDelivery delivery, Clock clock) {
        this.messages = messages;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Whether a mail server is configured; without one mails are kept. */
    public boolean hasServer() {
        return delivery.hasServer();
    }

    /** @param state none for all */
    public long count(@Nullable OutboxState state) {
        return state == null ? messages.count() : messages.countByState(state);
    }

    /** Newest first. */
    public List<StoredMail> page(@Nullable OutboxState state, Pagination page) {
        PageRequest request = PageRequest.of(page.number() - 1, page.size());
        List<OutboxMessage> found = state == null
                ? messages.findAllByOrderByCreatedAtDescIdDesc(request)
                : messages.findByStateOrderByCreatedAtDescIdDesc(state, request);
        return found.stream().map(OutboxMessage::stored).toList();
    }

    public StoredMail get(long id) {
        return find(id).stored();
    }

    /** Tries a failed mail again. */
    @Transactional
    public void sendAgain(long id) {
        OutboxMessage message = find(id);
        if (message.stored().state() == OutboxState.FAILED) {
            message.sendAgain(clock.instant());
        }
    }

    private OutboxMessage find(long id) {
        return messages.findById(id).orElseThrow(() -> new NotFoundException("mail " + id));
    }
}
