package org.coproduction.seminars.people;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Enough of a person to name them and to link to their page. */
public record PersonName(long id, String slug, String name, String role) {

    /** First letters of the first and the last word of the name, to draw where there is no photograph. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String[] ends = words.length == 1 ? words : new String[] {words[0], words[words.length - 1]};
        return Arrays.stream(ends)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** The last word of the name, by which people are listed. */
    public String surname() {
        return name.substring(name.strip().lastIndexOf(' ') + 1);
    }

    public String path() {
        return "/people/" + slug;
    }
}
