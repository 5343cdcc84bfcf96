package org.coproduction.seminars.series;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.content.SlugHistory;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.site.FooterLink;
import org.coproduction.seminars.site.FooterLinks;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the further pages. */
@Service
@Transactional
public class SeriesPages implements FooterLinks {

    private static final String KIND = "page";

    private final Pages pages;
    private final SlugHistory history;
    private final AuditLog audit;
    private final Clock clock;

    SeriesPages(Pages pages, SlugHistory history, AuditLog audit, Clock clock) {
        this.pages = pages;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PageRow> search(String words) {
        return pages.search(SearchWords.escaped(words));
    }

    /** Published pages that belong to the page about the series. */
    @Transactional(readOnly = true)
    public List<PageRow> about() {
        return pages.findAt(PagePlace.ABOUT, Publication.PUBLISHED);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FooterLink> footer() {
        return pages.findAt(PagePlace.FOOTER, Publication.PUBLISHED).stream()
                .filter(page -> !page.isOnEveryPage())
                .map(page -> new FooterLink(page.title(), page.path()))
                .toList();
    }

    /** Public pages that somebody should have read again by now, the most overdue first. */
    @Transactional(readOnly = true)
    public List<PageRow> pastReview() {
        return pages.pastReview(UkTime.today(clock));
    }

    @Transactional(readOnly = true)
    public StoredPage get(long id) {
        return StoredPage.of(find(id));
    }

    /**
     * A published page.
     *
     * @throws MovedException if it has another address by now
     * @throws NotFoundException if there is none, or it is a draft
     */
    @Transactional(readOnly = true)
    public StoredPage bySlug(String slug) {
        return pages.findBySlug(slug)
                .map(StoredPage::of)
                .filter(SeriesPages::isPublished)
                .orElseGet(() -> moved(slug));
    }

    /** A page that other pages show a part of, if it is published. */
    @Transactional(readOnly = true)
    public Optional<PageDetails> published(String slug) {
        return pages.findBySlug(slug)
                .map(StoredPage::of)
                .filter(SeriesPages::isPublished)
                .map(StoredPage::details);
    }

    private StoredPage moved(String slug) {
        StoredPage page = history.find(KIND, slug)
                .flatMap(pages::findById)
                .map(StoredPage::of)
                .filter(SeriesPages::isPublished)
                .orElseThrow(() -> new NotFoundException("page " + slug));
        throw new MovedException(page.details().path());
    }

    /**
     * @return its id
     * @throws SlugTakenException if another page has its address
     */
    public long add(PageDetails details) {
        requireFree(details.slug());
        return pages.save(new Page(details)).id();
    }

    public void change(long id, long version, PageDetails details) {
        Page page = find(id);
        page.requireVersion(version);
        Slug before = page.details().slug();
        if (!before.equals(details.slug())) {
            requireFree(details.slug());
        }
        page.apply(details);
        history.changed(KIND, id, before, details.slug());
    }

    public void delete(long id) {
        Page page = find(id);
        pages.delete(page);
        history.forget(KIND, id);
        audit.record("deleted page", page.details().title());
    }

    private static boolean isPublished(StoredPage page) {
        return page.details().publication().isPublished();
    }

    private void requireFree(Slug slug) {
        if (pages.existsBySlug(slug.text())) {
            throw new SlugTakenException(slug);
        }
    }

    private Page find(long id) {
        return pages.findById(id).orElseThrow(() -> new NotFoundException("page " + id));
    }
}
