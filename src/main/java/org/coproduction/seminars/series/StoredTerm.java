package org.coproduction.seminars.series;

/** A word of the glossary with what an edit needs to come back with. */
public record StoredTerm(long id, long version, TermDetails details) {

    static StoredTerm of(GlossaryTerm term) {
        return new StoredTerm(term.id(), term.version(), term.details());
    }
}
