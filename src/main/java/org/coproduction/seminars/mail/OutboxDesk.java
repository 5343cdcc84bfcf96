package org.coproduction.seminars.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.springframework.data.domain.Limit;
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

    public long count(OutboxState state) {
        return messages.countByState(state);
    }

    public long count(OutboxFilter filter) {
        return messages.count(filter.state(), filter.topic(), filter.pattern(), filter.hiddenAreas());
    }

    /** Newest first. */
    public List<StoredMail> page(OutboxFilter filter, Pagination page) {
        PageRequest request = PageRequest.of(page.number() - 1, page.size());
        return messages.search(filter.state(), filter.topic(), filter.pattern(), filter.hiddenAreas(), request).stream()
                .map(OutboxMessage::stored)
                .toList();
    }

    /** Newest first, everything that was written to somebody. */
    public List<StoredMail> to(String person) {
        return messages.findByConcernsOrderByCreatedAtDescIdDesc(person).stream()
                .map(OutboxMessage::stored)
                .toList();
    }

    /** @return by key; those that are not there are left out */
    public Map<String, KeyedMail> withKeys(Collection<String> keys) {
        return messages.withKeys(keys).stream().collect(Collectors.toMap(KeyedMail::key, Function.identity()));
    }

    public StoredMail get(long id) {
        return find(id).stored();
    }

    /** How many were not sent before it was too late for them, since then. */
    public long countMissed(Instant since, Set<String> hiddenAreas) {
        return messages.countMissed(since, hiddenAreas);
    }

    /** The latest of those. */
    public List<StoredMail> missed(Instant since, Set<String> hiddenAreas, int most) {
        return messages.missed(since, hiddenAreas, Limit.of(most)).stream()
                .map(OutboxMessage::stored)
                .toList();
    }

    /** Tries a mail again if it has failed, as it stands now. */
    @Transactional
    public void sendAgain(long id) {
        messages.sendAgain(id, clock.instant());
    }

    /**
     * Tries all failed mails again.
     *
     * @return how many
     */
    @Transactional
    public int sendAllAgain() {
        return messages.sendAllAgain(clock.instant());
    }

    /** Keeps a mail back that is not on its way yet. */
    @Transactional
    public void hold(long id) {
        changeIf(id, Set.of(OutboxState.WAITING), OutboxMessage::hold);
    }

    @Transactional
    public void release(long id) {
        changeIf(id, Set.of(OutboxState.HELD), OutboxMessage::release);
    }

    @Transactional
    public void withdraw(long id) {
        changeIf(id, Set.of(OutboxState.WAITING, OutboxState.HELD, OutboxState.FAILED), OutboxMessage::withdraw);
    }

    /** @return how many */
    @Transactional
    public int holdAll() {
        return messages.changeAll(OutboxState.WAITING, OutboxState.HELD);
    }

    /** @return how many */
    @Transactional
    public int releaseAll() {
        return messages.changeAll(OutboxState.HELD, OutboxState.WAITING);
    }

    /** Locked, so that a mail that is being sent is not also held. */
    private void changeIf(long id, Set<OutboxState> states, Consumer<OutboxMessage> step) {
        OutboxMessage message = messages.lockById(id).orElseThrow(() -> new NotFoundException("mail " + id));
        if (states.contains(message.stored().state())) {
            step.accept(message);
        }
    }

    private OutboxMessage find(long id) {
        return messages.findById(id).orElseThrow(() -> new NotFoundException("mail " + id));
    }
}
