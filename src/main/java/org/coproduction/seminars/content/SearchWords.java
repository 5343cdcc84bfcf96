package org.coproduction.seminars.content;

/** What somebody typed into the search of an editors’ list, made fit for {@code like … escape '\'}. */
public final class SearchWords {

    private SearchWords() {}

    public static String escaped(String words) {
        return words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
