package org.coproduction.seminars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The colours of a stylesheet’s tokens, and how far two of them stand apart, by the formula of WCAG 2. */
final class Colours {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6})(?=[;}])");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]+)}");
    private static final Pattern TEXT = Pattern.compile("(?<![a-z-])color:\\s*var\\(--([a-z0-9-]+)\\)");
    private static final Pattern BACKGROUND =
            Pattern.compile("(?<![a-z-])background(?:-color)?:\\s*var\\(--([a-z0-9-]+)\\)");

    private final Map<String, String> byName;

    private Colours(Map<String, String> byName) {
        this.byName = byName;
    }

    /** The colours of the first block of tokens, then those that later blocks given by the words before them put in their place. */
    static Colours of(String tokens, String... media) {
        Map<String, String> colours = new HashMap<>(read(block(tokens, ":root")));
        for (String query : media) {
            colours.putAll(read(block(tokens.substring(indexOf(tokens, query)), ":root")));
        }
        return new Colours(colours);
    }

    double contrast(String text, String background) {
        return contrastOf(colour(text), colour(background));
    }

    /** From 1, the same, to 21, black on white. */
    static double contrastOf(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Every rule that sets text and background together. */
    static List<Pair> pairs(String css) {
        List<Pair> pairs = new ArrayList<>();
        RULE.matcher(css).results().forEach(rule -> {
            List<String> texts = names(TEXT, rule.group(2));
            List<String> backgrounds = names(BACKGROUND, rule.group(2));
            texts.forEach(text -> backgrounds.forEach(background ->
                    pairs.add(new Pair(text, background, rule.group(1).strip()))));
        });
        return pairs;
    }

    private String colour(String name) {
        String colour = byName.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("No colour is called --" + name);
        }
        return colour;
    }

    private static List<String> names(Pattern pattern, String declarations) {
        return pattern.matcher(declarations)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Map<String, String> read(String block) {
        Map<String, String> colours = new HashMap<>();
        TOKEN.matcher(block).results().forEach((MatchResult found) -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static String block(String css, String selector) {
        int start = indexOf(css, selector + "{");
        return css.substring(start, css.indexOf('}', start) + 1);
    }

    private static int indexOf(String css, String words) {
        int at = css.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("No block " + words);
        }
        return at;
    }

    private static double luminance(String hex) {
        int colour = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xff) + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int eightBits) {
        double share = eightBits / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** @param where the selectors of the rule */
    record Pair(String text, String background, String where) {}
}
