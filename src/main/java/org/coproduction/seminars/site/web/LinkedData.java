package org.coproduction.seminars.site.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Things of schema.org as JSON-LD, fit to stand in a {@code <script>} element, the only text that may stand there as it is: with no
 * angle bracket in it nothing can end the element, or begin another.
 */
public record LinkedData(String json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static LinkedData of(List<LinkedThing> things) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", LinkedThing.VOCABULARY);
        graph.put("@graph", things);
        return new LinkedData(JSON.writeValueAsString(graph)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }
}
