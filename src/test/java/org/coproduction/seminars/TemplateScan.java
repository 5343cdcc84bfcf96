package org.coproduction.seminars;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** Reads one page template and notes what the house style forbids in it, each with its line. */
final class TemplateScan extends AbstractSimpleMarkupHandler {

    /** The one reviewed place where HTML is shown as it is. */
    private static final String UNESCAPED_ALLOWED_IN = "fragments/parts.html";

    /** The one reviewed place with a script element that has no file: linked data, which browsers don’t run. */
    private static final String DATA_ALLOWED_IN = "fragments/head.html";

    private static final String DATA_TYPE = "application/ld+json";
    private static final String DATA = "${head.linkedData.json}";

    private static final Set<String> WORD_ATTRIBUTES =
            Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "label");

    private static final Set<String> VOID_ELEMENTS =
            Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern SUBSTITUTED = Pattern.compile("\\|([^|]*)\\|");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*\\.[\\w.-]*|\\.[\\w.-]+");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(^|['|\"(\\s])(https?:)?//");

    private final List<String> findings = new ArrayList<>();
    private final Deque<Boolean> replacedContent = new ArrayDeque<>();
    private final String name;

    private TemplateScan(String name) {
        this.name = name;
    }

    static List<String> of(String name, String source) {
        TemplateScan scan = new TemplateScan(name);
        try {
            ParseConfiguration html = ParseConfiguration.htmlConfiguration();
            html.setElementBalancing(ParseConfiguration.ElementBalancing.NO_BALANCING);
            new SimpleMarkupParser(html).parse(source, scan);
        } catch (ParseException failure) {
            throw new IllegalArgumentException(name, failure);
        }
        return scan.findings;
    }

    @Override
    public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
        check(element, attributes, line);
        if (!VOID_ELEMENTS.contains(element)) {
            replacedContent.push(isReplaced(attributes) || !replacedContent.isEmpty() && replacedContent.peek());
        }
    }

    @Override
    public void handleStandaloneElement(
            String element, Map<String, String> attributes, boolean minimized, int line, int column) {
        check(element, attributes, line);
    }

    @Override
    public void handleCloseElement(String element, int line, int column) {
        if (!VOID_ELEMENTS.contains(element) && !replacedContent.isEmpty()) {
            replacedContent.pop();
        }
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        String text = new String(buffer, offset, length);
        if (text.contains("[(")) {
            note(line, "unescaped output: " + text.strip());
        }
        boolean prototype = !replacedContent.isEmpty() && replacedContent.peek();
        String shown = INLINED.matcher(text).replaceAll("");
        if (!prototype && WORD.matcher(shown).find()) {
            note(line, "words that belong into the messages: " + shown.strip());
        }
    }

    private void check(String element, Map<String, String> attributes, int line) {
        if (isLinkedData(element, attributes)) {
            return;
        }
        if (element.equals("style") || element.equals("script") && !hasSource(attributes)) {
            note(line, "inline <" + element + ">");
        }
        if (element.equals("main") && attributes != null && attributes.containsKey("th:with")) {
            note(line, "th:with on <main>, which the layout takes away: put it on an element within");
        }
        if (attributes != null) {
            attributes.forEach((attribute, value) -> check(attribute, value == null ? "" : value, line));
        }
    }

    private void check(String attribute, String value, int line) {
        String plain = attribute.replaceFirst("^(th:|data-th-)", "");
        if (plain.equals("utext") && !name.equals(UNESCAPED_ALLOWED_IN)) {
            note(line, "unescaped output: " + value);
        }
        if (plain.matches("style|styleappend|on\\w+")
                || plain.matches("attr.*") && value.matches("(?s).*\\b(style|on\\w+)=.*")) {
            note(line, "inline " + plain);
        }
        if (plain.matches("href|src|srcset|action|formaction|data|poster")
                && ELSEWHERE.matcher(value).find()) {
            note(line, "address elsewhere: " + value);
        }
        boolean expression = !plain.equals(attribute);
        if (!expression
                && WORD_ATTRIBUTES.contains(plain)
                && WORD.matcher(value).find()) {
            note(line, "words that belong into the messages: " + attribute + "=" + value);
        }
        if (expression && (plain.equals("text") || WORD_ATTRIBUTES.contains(plain))) {
            checkLiterals(value, line);
        }
    }

    private void checkLiterals(String expression, int line) {
        String afterKeys = expression.replaceAll("#\\{[^}]*}", "");
        QUOTED.matcher(afterKeys)
                .results()
                .map(match -> match.group(1))
                .forEach(literal -> checkLiteral(literal, line));
        SUBSTITUTED
                .matcher(afterKeys)
                .results()
                .map(match -> match.group(1).replaceAll("\\$\\{[^}]*}", ""))
                .forEach(literal -> checkLiteral(literal, line));
    }

    private void checkLiteral(String literal, int line) {
        if (WORD.matcher(literal).find() && !KEY.matcher(literal).matches()) {
            note(line, "words that belong into the messages: " + literal);
        }
    }

    private void note(int line, String finding) {
        findings.add(name + ":" + line + " " + finding);
    }

    private boolean isLinkedData(String element, Map<String, String> attributes) {
        return name.equals(DATA_ALLOWED_IN)
                && element.equals("script")
                && attributes != null
                && attributes.keySet().equals(Set.of("type", "th:if", "th:utext"))
                && DATA_TYPE.equals(attributes.get("type"))
                && DATA.equals(attributes.get("th:utext"));
    }

    private static boolean hasSource(Map<String, String> attributes) {
        return attributes != null && (attributes.containsKey("src") || attributes.containsKey("th:src"));
    }

    private static boolean isReplaced(Map<String, String> attributes) {
        return attributes != null
                && attributes.keySet().stream().anyMatch(Set.of("th:text", "th:utext", "th:insert")::contains);
    }
}
