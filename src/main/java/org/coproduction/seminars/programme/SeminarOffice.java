package org.coproduction.seminars.programme;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.content.SlugHistory;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.programme.SeminarAttachment.Touched;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editors’ work on seminars. */
@Service
@Transactional
public class SeminarOffice {

    private final Seminars seminars;
    private final SlugHistory history;
    private final AuditLog audit;
    private final List<SeminarAttachment> attachments;
    private final ApplicationEventPublisher events;

    SeminarOffice(
            Seminars seminars,
            SlugHistory history,
            AuditLog audit,
            List<SeminarAttachment> attachments,
            ApplicationEventPublisher events) {
        this.seminars = seminars;
        this.history = history;
        this.audit = audit;
        this.attachments = attachments;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public StoredSeminar get(String slug) {
        return StoredSeminar.of(find(slug));
    }

    /**
     * @return its id
     * @throws SlugTakenException if another seminar has the address
     */
    public long add(SeminarDetails details) {
        requireFree(details);
        return seminars.save(new Seminar(details)).id();
    }

    /**
     * Without a word to anybody.
     *
     * @throws SlugTakenException if another seminar has the new address
     */
    public void change(String slug, long version, SeminarDetails details) {
        change(slug, version, details, ChangeDecision.KEEP_QUIET);
    }

    /**
     * @throws SlugTakenException if another seminar has the new address
     * @throws PeopleTouchedException if the change touches people and the editor has not decided yet; nothing is saved
     */
    public void change(String slug, long version, SeminarDetails details, ChangeDecision decision) {
        Seminar seminar = find(slug);
        seminar.requireVersion(version);
        SeminarChange change = SeminarChange.of(seminar, details);
        if (decision.isOpen()) {
            requireNobodyTouched(change);
        }
        if (!seminar.slug().equals(details.slug())) {
            requireFree(details);
            history.changed(SeminarCatalogue.KIND, seminar.id(), seminar.slug(), details.slug());
        }
        seminar.change(details);
        events.publishEvent(new SeminarChanged(seminar.id()));
        if (change.concernsEverybody()) {
            events.publishEvent(new SeminarMoved(change));
        }
        if (decision.tells()) {
            events.publishEvent(new SeminarRescheduled(change, decision.message()));
        }
    }

    private void requireNobodyTouched(SeminarChange change) {
        List<Touched> touched = attachments.stream()
                .filter(attachment -> change.concernsPeople())
                .map(attachment -> attachment.ofChanging(change))
                .filter(one -> !one.sentences().isEmpty())
                .toList();
        if (!touched.isEmpty()) {
            throw new PeopleTouchedException(change, touched);
        }
    }

    /** It may be lowered below what is taken: that takes nobody’s place away, and gives none away. */
    public void changeCapacity(String slug, long version, Capacity capacity) {
        Seminar seminar = find(slug);
        seminar.requireVersion(version);
        seminar.changeCapacity(capacity);
        events.publishEvent(new SeminarChanged(seminar.id()));
    }

    /** What goes with it, or stands in the way. */
    @Transactional(readOnly = true)
    public List<SeminarAttachment.Consequence> consequencesOfDeleting(String slug) {
        return consequences(find(slug));
    }

    /** @throws IllegalStateException if something stands in the way */
    public void delete(String slug) {
        Seminar seminar = find(slug);
        if (consequences(seminar).stream().anyMatch(SeminarAttachment.Consequence::forbids)) {
            throw new IllegalStateException("Something still belongs to the seminar");
        }
        history.forget(SeminarCatalogue.KIND, seminar.id());
        seminars.delete(seminar);
        audit.record("deleted seminar", seminar.facts().name());
    }

    private List<SeminarAttachment.Consequence> consequences(Seminar seminar) {
        return attachments.stream()
                .flatMap(attachment -> attachment.ofDeleting(seminar.id()).stream())
                .toList();
    }

    private void requireFree(SeminarDetails details) {
        if (seminars.existsBySlug(details.slug().text())) {
            throw new SlugTakenException(details.slug());
        }
    }

    private Seminar find(String slug) {
        return seminars.findBySlug(slug).orElseThrow(() -> new NotFoundException("seminar " + slug));
    }
}
