package org.coproduction.seminars;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.unbescape.html.HtmlEscape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the head of a page says to machines, read by a parser for HTML and one for JSON. */
public final class PageHead extends AbstractSimpleMarkupHandler {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Map<String, String>> links = new ArrayList<>();
    private final List<Map<String, String>> metas = new ArrayList<>();
    private final List<JsonNode> data = new ArrayList<>();
    private boolean inData;

    private PageHead() {}

    public static PageHead of(String html) {
        PageHead head = new PageHead();
        try {
            ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
            configuration.setElementBalancing(ParseConfiguration.ElementBalancing.NO_BALANCING);
            new SimpleMarkupParser(configuration).parse(html, head);
        } catch (ParseException failure) {
            throw new IllegalArgumentException(failure);
        }
        return head;
    }

    public Optional<String> canonical() {
        return links("canonical").stream().map(link -> link.get("href")).findFirst();
    }

    public List<Map<String, String>> links(String relation) {
        return links.stream().filter(link -> relation.equals(link.get("rel"))).toList();
    }

    /** Of every meta element that has the name, or the property, in the order of the page. */
    public List<String> metas(String name) {
        return metas.stream()
                .filter(meta -> name.equals(meta.get("name")) || name.equals(meta.get("property")))
                .map(meta -> meta.get("content"))
                .toList();
    }

    /** The one that must be there. */
    public String meta(String name) {
        List<String> all = metas(name);
        if (all.size() != 1) {
            throw new AssertionError(name + ": " + all);
        }
        return all.get(0);
    }

    public List<JsonNode> things() {
        return data;
    }

    /** The one of the type that must be there. */
    public JsonNode thing(String type) {
        return data.stream()
                .filter(thing -> type.equals(thing.path("@type").asString()))
                .reduce((one, other) -> {
                    throw new AssertionError("Two of " + type);
                })
                .orElseThrow(() -> new AssertionError("No " + type + " in " + data));
    }

    @Override
    public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
        note(element, attributes);
    }

    @Override
    public void handleStandaloneElement(
            String element, Map<String, String> attributes, boolean minimized, int line, int column) {
        note(element, attributes);
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        if (inData) {
            JsonNode graph = JSON.readTree(new String(buffer, offset, length));
            if (!"https://schema.org".equals(graph.path("@context").asString())) {
                throw new AssertionError(graph);
            }
            graph.path("@graph").forEach(data::add);
            inData = false;
        }
    }

    private void note(String element, Map<String, String> attributes) {
        if (attributes == null) {
            return;
        }
        attributes.replaceAll((name, text) -> text == null ? "" : HtmlEscape.unescapeHtml(text));
        switch (element) {
            case "link" -> links.add(attributes);
            case "meta" -> metas.add(attributes);
            case "script" -> inData = "application/ld+json".equals(attributes.get("type"));
            default -> inData = false;
        }
    }
}
