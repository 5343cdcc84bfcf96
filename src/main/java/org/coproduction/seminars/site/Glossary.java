package org.coproduction.seminars.site;

import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.SafeHtml;

/** Knows the words of the field; the module that keeps them answers. */
public interface Glossary {

    /** Those that occur in one of the texts, by name, for {@code fragments/glossary :: words}. */
    List<Entry> usedIn(Markdown... texts);

    /** @param href its place on the page of all words */
    record Entry(String term, String href, SafeHtml meaning) {}
}
