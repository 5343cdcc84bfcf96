package org.coproduction.seminars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Editable;

/** A word of the field with its meaning. */
@Entity
@Table(name = "glossary_term")
class GlossaryTerm extends Editable {

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String term;

    @Column(nullable = false)
    private String otherWords;

    @Column(nullable = false)
    private String meaning;

    protected GlossaryTerm() {}

    GlossaryTerm(TermDetails details) {
        apply(details);
    }

    final void apply(TermDetails details) {
        slug = details.slug().text();
        term = details.term();
        otherWords = String.join(", ", details.otherWords());
        meaning = details.meaning().source();
    }

    Slug slug() {
        return Slug.of(slug);
    }

    TermDetails details() {
        return new TermDetails(term, TermDetails.list(otherWords), new Markdown(meaning));
    }
}
