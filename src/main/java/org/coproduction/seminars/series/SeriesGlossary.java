package org.coproduction.seminars.series;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.site.FooterLink;
import org.coproduction.seminars.site.FooterLinks;
import org.coproduction.seminars.site.Glossary;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words of the field. */
@Service
@Transactional
public class SeriesGlossary implements Glossary, FooterLinks {

    private final GlossaryTerms terms;
    private final AuditLog audit;
    private final MarkdownRenderer markdown;
    private final Words words;

    SeriesGlossary(GlossaryTerms terms, AuditLog audit, MarkdownRenderer markdown, Words words) {
        this.terms = terms;
        this.audit = audit;
        this.markdown = markdown;
        this.words = words;
    }

    /** All, by name. */
    @Transactional(readOnly = true)
    public List<StoredTerm> all() {
        return search("");
    }

    @Transactional(readOnly = true)
    public List<StoredTerm> search(String part) {
        return terms.search(SearchWords.escaped(part)).stream()
                .map(StoredTerm::of)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> usedIn(Markdown... texts) {
        String text = Arrays.stream(texts).map(Markdown::source).collect(Collectors.joining("\n"));
        return all().stream()
                .map(StoredTerm::details)
                .filter(term -> term.occursIn(text))
                .map(term -> new Entry(term.term(), term.path(), markdown.render(term.meaning())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FooterLink> footer() {
        return terms.count() == 0
                ? List.of()
                : List.of(new FooterLink(words.get("series.glossary.title"), "/glossary"));
    }

    @Transactional(readOnly = true)
    public StoredTerm get(long id) {
        return StoredTerm.of(find(id));
    }

    /**
     * @return its id
     * @throws SlugTakenException if the word is there already
     */
    public long add(TermDetails details) {
        requireFree(details);
        return terms.save(new GlossaryTerm(details)).id();
    }

    /** @throws SlugTakenException if another word is spelt like this */
    public void change(long id, long version, TermDetails details) {
        GlossaryTerm term = find(id);
        term.requireVersion(version);
        if (!term.slug().equals(details.slug())) {
            requireFree(details);
        }
        term.apply(details);
    }

    public void delete(long id) {
        GlossaryTerm term = find(id);
        terms.delete(term);
        audit.record("deleted word", term.details().term());
    }

    private void requireFree(TermDetails details) {
        if (terms.existsBySlug(details.slug().text())) {
            throw new SlugTakenException(details.slug());
        }
    }

    private GlossaryTerm find(long id) {
        return terms.findById(id).orElseThrow(() -> new NotFoundException("word " + id));
    }
}
