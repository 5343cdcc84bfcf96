package org.coproduction.seminars.citation;

import java.util.ArrayList;
import java.util.List;

/** A {@code citation_…} tag, by which Google Scholar and reference managers know what a page is about. */
public record HighwireTag(String name, String content) {

    public static List<HighwireTag> of(CitedWork work) {
        List<HighwireTag> tags = new ArrayList<>();
        add(tags, "title", work.title());
        work.authors().forEach(author -> add(tags, "author", author.familyFirst()));
        add(tags, "publication_date", work.date().joinedBy("/"));
        add(tags, work.type() == CitedWork.Type.ARTICLE ? "journal_title" : "conference_title", work.container());
        add(tags, "volume", work.pages().volume());
        add(tags, "issue", work.pages().issue());
        add(tags, "firstpage", work.pages().first());
        add(tags, "lastpage", work.pages().last());
        add(tags, "doi", work.doi());
        add(tags, "abstract_html_url", work.url());
        add(tags, "language", "en");
        return tags;
    }

    private static void add(List<HighwireTag> tags, String name, String content) {
        if (!content.isBlank()) {
            tags.add(new HighwireTag("citation_" + name, content));
        }
    }
}
