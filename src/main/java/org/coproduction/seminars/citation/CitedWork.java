package org.coproduction.seminars.citation;

import java.util.List;

/**
 * What a reference to a work says. Texts are empty where nothing is known.
 *
 * @param key names it in a file of references; letters, digits and hyphens
 * @param container the journal, or the series that a talk belongs to
 * @param url where it is here
 */
public record CitedWork(
        Type type,
        String key,
        String title,
        List<CitedPerson> authors,
        CitedDate date,
        String container,
        Pages pages,
        Occasion occasion,
        String doi,
        String url) {

    /** In the words of BibTeX, RIS and CSL. */
    public enum Type {
        ARTICLE("article", "JOUR", "article-journal"),
        TALK("misc", "CPAPER", "speech");

        final String bibTex;
        final String ris;
        final String csl;

        Type(String bibTex, String ris, String csl) {
            this.bibTex = bibTex;
            this.ris = ris;
            this.csl = csl;
        }
    }

    /** @param range such as “345-346” */
    public record Pages(String volume, String issue, String range) {

        public static final Pages NONE = new Pages("", "", "");

        String first() {
            return range.split("[-–]", 2)[0].strip();
        }

        String last() {
            String[] ends = range.split("[-–]", 2);
            return ends.length > 1 ? ends[1].strip() : "";
        }
    }

    /** Where and at what a talk was given. */
    public record Occasion(String event, String place) {

        public static final Occasion NONE = new Occasion("", "");
    }
}
