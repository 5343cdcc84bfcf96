package org.coproduction.seminars.resource;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A publication as BibTeX, RIS and CSL-JSON, for reference managers. */
public final class CitationFormats {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CRLF = "\r\n";

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

    private CitationFormats() {}

    public static String bibTex(ResourceDetails publication) {
        Citation citation = publication.citation();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", String.join(" and ", authors(citation)));
        fields.put("title", publication.title());
        fields.put("journal", citation.journal());
        fields.put("year", year(citation));
        fields.put("volume", citation.volume());
        fields.put("number", citation.issue());
        fields.put("pages", citation.pages().replace("-", "--"));
        fields.put("doi", citation.doi());
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + escapedForTex(field.getValue()) + "}")
                .collect(Collectors.joining(",\n", "@article{" + publication.slug() + ",\n", "\n}\n"));
    }

    private static String escapedForTex(String text) {
        return text.codePoints()
                .mapToObj(letter -> TEX.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    public static String ris(ResourceDetails publication) {
        Citation citation = publication.citation();
        StringBuilder ris = new StringBuilder();
        line(ris, "TY", "JOUR");
        authors(citation).forEach(author -> line(ris, "AU", author));
        line(ris, "TI", publication.title());
        line(ris, "JO", citation.journal());
        line(ris, "PY", year(citation));
        line(ris, "VL", citation.volume());
        line(ris, "IS", citation.issue());
        String[] pages = citation.pages().split("-", 2);
        line(ris, "SP", pages[0]);
        line(ris, "EP", pages.length > 1 ? pages[1] : "");
        line(ris, "DO", citation.doi());
        return ris.append("ER  - ").append(CRLF).toString();
    }

    private static void line(StringBuilder ris, String tag, String text) {
        if (!text.isEmpty()) {
            ris.append(tag).append("  - ").append(text.replaceAll("\\s+", " ")).append(CRLF);
        }
    }

    public static String cslJson(ResourceDetails publication) {
        Citation citation = publication.citation();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", publication.slug().text());
        item.put("type", "article-journal");
        item.put("title", publication.title());
        item.put("author", authors(citation).stream().map(CitationFormats::name).toList());
        if (citation.publicationYear() != null) {
            item.put("issued", Map.of("date-parts", List.of(List.of(citation.publicationYear()))));
        }
        putUnlessEmpty(item, "container-title", citation.journal());
        putUnlessEmpty(item, "volume", citation.volume());
        putUnlessEmpty(item, "issue", citation.issue());
        putUnlessEmpty(item, "page", citation.pages());
        putUnlessEmpty(item, "DOI", citation.doi());
        return JSON.writeValueAsString(List.of(item));
    }

    private static void putUnlessEmpty(Map<String, Object> item, String name, String text) {
        if (!text.isEmpty()) {
            item.put(name, text);
        }
    }

    private static Map<String, String> name(String author) {
        String[] parts = author.split(",", 2);
        return parts.length == 1
                ? Map.of("literal", author)
                : Map.of("family", parts[0].strip(), "given", parts[1].strip());
    }

    private static List<String> authors(Citation citation) {
        return Arrays.stream(citation.authors().split(";"))
                .map(String::strip)
                .filter(author -> !author.isEmpty())
                .toList();
    }

    private static String year(Citation citation) {
        return citation.publicationYear() == null
                ? ""
                : citation.publicationYear().toString();
    }
}
