package org.coproduction.seminars.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes BibTeX. Own code, as the libraries at hand parse the markup of TeX but don’t write it. */
final class BibTex {

    /** Braces as commands: BibTeX counts them even behind a backslash, and one too many ends the entry. */
    private static final Map<Integer, String> TEX = Map.of(
            (int) '\\', "{\\textbackslash}",
            (int) '{', "{\\textbraceleft}",
            (int) '}', "{\\textbraceright}",
            (int) '~', "{\\textasciitilde}",
            (int) '^', "{\\textasciicircum}",
            (int) '%', "\\%",
            (int) '&', "\\&",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    private BibTex() {}

    static String of(CitedWork work) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "author", work.authors().stream().map(CitedPerson::familyFirst).collect(Collectors.joining(" and ")));
        fields.put("title", work.title());
        if (work.type() == CitedWork.Type.ARTICLE) {
            fields.put("journal", work.container());
        }
        fields.put("howpublished", heldAt(work));
        fields.put("year", work.date().year());
        fields.put("date", work.date().isMoreThanAYear() ? work.date().joinedBy("-") : "");
        fields.put("volume", work.pages().volume());
        fields.put("number", work.pages().issue());
        fields.put("pages", work.pages().range().replaceAll("\\s*[-–]\\s*", "--"));
        fields.put("doi", work.doi());
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field(field.getKey(), escaped(field.getValue())))
                .collect(Collectors.joining(",\n", "@" + work.type().bibTex + "{" + work.key() + ",\n", url(work)));
    }

    private static String heldAt(CitedWork work) {
        return Stream.of(
                        work.occasion().event(),
                        work.type() == CitedWork.Type.TALK ? work.container() : "",
                        work.occasion().place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Addresses are read as they are; nothing in one of ours needs escaping. */
    private static String url(CitedWork work) {
        return work.url().isEmpty() ? "\n}\n" : ",\n" + field("url", work.url()) + "\n}\n";
    }

    private static String field(String name, String text) {
        return "  " + name + " = {" + text + "}";
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(letter -> TEX.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
