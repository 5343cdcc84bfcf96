package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages to some of the participants: whom they reach, sending them, what became of them. */
@Service
@Transactional
public class MessageDesk {

    private final Audiences audiences;
    private final Circulars circulars;
    private final CircularRecipients recipients;
    private final MessageHistory history;
    private final AuditLog audit;

    MessageDesk(
            Audiences audiences,
            Circulars circulars,
            CircularRecipients recipients,
            MessageHistory history,
            AuditLog audit) {
        this.audiences = audiences;
        this.circulars = circulars;
        this.recipients = recipients;
        this.history = history;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Audience audience(Draft draft) {
        return audiences.of(draft);
    }

    /**
     * Puts everybody down to be written to; the same submission sent again with the same words to the same segment changes nothing.
     *
     * @param expected {@link Audience#fingerprint} of those whom it was said to reach
     * @param inWords whom it is for
     * @return its number
     * @throws AudienceChangedException if it would reach anybody else now, or somebody no longer
     * @throws NobodyReachedException if all have had it
     */
    public long send(String submission, Draft draft, String expected, String inWords) {
        return sent(submission, draft).orElseGet(() -> sendNew(draft.sentAs(submission), draft, expected, inWords));
    }

    /** Its number, if it has been sent. */
    @Transactional(readOnly = true)
    public Optional<Long> sent(String submission, Draft draft) {
        return circulars.findBySubmission(draft.sentAs(submission)).map(Circular::id);
    }

    private long sendNew(String sentAs, Draft draft, String expected, String inWords) {
        Audience audience = audiences.of(draft);
        if (!audience.fingerprint().equals(expected)) {
            throw new AudienceChangedException();
        }
        List<Addressee> people = audience.reached(draft.again());
        if (people.isEmpty()) {
            throw new NobodyReachedException();
        }
        Circular circular = circulars.saveAndFlush(new Circular(sentAs, draft, inWords, audit.actor(), history.now()));
        recipients.saveAllAndFlush(people.stream()
                .map(person -> new CircularRecipient(circular.id(), draft.checksum(), person))
                .toList());
        audit.record("sent message", draft.text().subject() + " – " + people.size() + " people");
        return circular.id();
    }

    @Transactional(readOnly = true)
    public long count() {
        return circulars.count();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<SentMessage> page(Pagination page) {
        List<Circular> found =
                circulars.findAllByOrderBySentAtDescIdDesc(PageRequest.of(page.number() - 1, page.size()));
        Map<Long, CircularCount> counts = recipients
                .counts(found.stream().map(Circular::id).toList())
                .stream()
                .collect(Collectors.toMap(CircularCount::circularId, Function.identity()));
        return found.stream().map(circular -> sent(circular, counts)).toList();
    }

    @Transactional(readOnly = true)
    public SentMessage get(long id) {
        Circular circular = circulars.findById(id).orElseThrow(() -> new NotFoundException("message " + id));
        Map<Long, CircularCount> counts = recipients.counts(List.of(id)).stream()
                .collect(Collectors.toMap(CircularCount::circularId, Function.identity()));
        return sent(circular, counts);
    }

    private static SentMessage sent(Circular circular, Map<Long, CircularCount> counts) {
        CircularCount count = counts.getOrDefault(circular.id(), new CircularCount(circular.id(), 0, 0));
        return new SentMessage(
                circular.id(),
                circular.text(),
                circular.audience(),
                circular.writtenBy(),
                circular.sentAt(),
                count.people() + circular.forgottenPeople(),
                count.written() + circular.forgottenPeople());
    }

    @Transactional(readOnly = true)
    public List<MessageRecipient> recipients(long id, Pagination page) {
        Circular circular = circulars.findById(id).orElseThrow(() -> new NotFoundException("message " + id));
        return history.of(
                circular.key(),
                recipients.findByCircularIdOrderByIdAsc(id, PageRequest.of(page.number() - 1, page.size())));
    }
}
