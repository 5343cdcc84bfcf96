package org.coproduction.seminars.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON of the Citation Style Language. */
final class CslJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CslJson() {}

    static String of(CitedWork work) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", work.key());
        item.put("type", work.type().csl);
        item.put("title", work.title());
        if (!work.authors().isEmpty()) {
            item.put("author", work.authors().stream().map(CslJson::name).toList());
        }
        if (!work.date().parts().isEmpty()) {
            item.put("issued", Map.of("date-parts", List.of(work.date().parts())));
        }
        put(item, work.type() == CitedWork.Type.ARTICLE ? "container-title" : "collection-title", work.container());
        put(item, "event-title", work.occasion().event());
        put(item, "event-place", work.occasion().place());
        put(item, "volume", work.pages().volume());
        put(item, "issue", work.pages().issue());
        put(item, "page", work.pages().range());
        put(item, "DOI", work.doi());
        put(item, "URL", work.url());
        return JSON.writeValueAsString(List.of(item));
    }

    private static Map<String, String> name(CitedPerson person) {
        return person.given().isEmpty()
                ? Map.of("literal", person.family())
                : Map.of("family", person.family(), "given", person.given());
    }

    private static void put(Map<String, Object> item, String name, String text) {
        if (!text.isBlank()) {
            item.put(name, text);
        }
    }
}
