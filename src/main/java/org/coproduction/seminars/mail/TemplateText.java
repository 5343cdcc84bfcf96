package org.coproduction.seminars.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.seminars.mail.TemplateProblem.Kind;

/**
 * A text with placeholders such as <code>{{name}}</code>. A line all of whose placeholders are empty is left out, so that “Time:
 * {{times}}” needs no condition. Values are put in once and never read again: what somebody typed stays text.
 */
record TemplateText(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z]+)\\s*}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    /** Left by lines that were left out. */
    private static final Pattern GAP = Pattern.compile("\n{3,}");

    Set<String> names() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String fill(Map<String, String> values) {
        String filled = text.lines()
                .filter(line -> !isEmptied(line, values))
                .map(line -> fillLine(line, values))
                .collect(Collectors.joining("\n"));
        return GAP.matcher(filled).replaceAll("\n\n");
    }

    private static boolean isEmptied(String line, Map<String, String> values) {
        List<String> found = PLACEHOLDER
                .matcher(line)
                .results()
                .map(value -> value(value, values))
                .toList();
        return !found.isEmpty() && found.stream().allMatch(String::isBlank);
    }

    /** Only a value that has a line of its own may have several. */
    private static String fillLine(String line, Map<String, String> values) {
        boolean alone = PLACEHOLDER.matcher(line.strip()).matches();
        return PLACEHOLDER.matcher(line).replaceAll(found -> {
            String value = value(found, values);
            return Matcher.quoteReplacement(alone ? value.strip() : HeaderText.of(value, Integer.MAX_VALUE));
        });
    }

    private static String value(MatchResult found, Map<String, String> values) {
        String value = values.get(found.group(1));
        if (value == null) {
            throw new IllegalArgumentException("No value for " + found.group());
        }
        return value;
    }

    /** What is wrong in each line, from 1. */
    List<TemplateProblem> problems(Set<String> known) {
        List<TemplateProblem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            for (String name : new TemplateText(line).names()) {
                if (!known.contains(name)) {
                    problems.add(new TemplateProblem(Kind.UNKNOWN, name, number));
                }
            }
            Matcher odd = BRACES.matcher(PLACEHOLDER.matcher(line).replaceAll(""));
            if (odd.find()) {
                problems.add(new TemplateProblem(Kind.BROKEN, odd.group(), number));
            }
        }
        return problems;
    }
}
