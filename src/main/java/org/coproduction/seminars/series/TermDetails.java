package org.coproduction.seminars.series;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;

/**
 * What an editor says about a word.
 *
 * @param otherWords other spellings and forms by which it is found in texts
 */
public record TermDetails(String term, List<String> otherWords, Markdown meaning) {

    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    /** Words parted by commas. */
    public static List<String> list(String words) {
        return Arrays.stream(COMMAS.split(words.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public Slug slug() {
        return Slug.from(term);
    }

    public String path() {
        return "/glossary#" + slug();
    }

    /** Whether a text has the word, or one of its other forms, in the singular or the plural. */
    boolean occursIn(String text) {
        String forms = Stream.concat(Stream.of(term), otherWords.stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + forms + ")(?:s|es)?(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}
