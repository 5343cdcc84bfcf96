package org.coproduction.seminars.registration;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody types to find people in a list; its forms are patterns of {@code like … escape '!'}, and find everybody while
 * nothing is typed.
 */
public record PersonSearch(String typed) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s'’‘`.-]*");

    /** In small letters: any part of a name, address or reference in small letters. */
    public String lower() {
        return pattern(typed.strip().toLowerCase(Locale.UK));
    }

    /** As the column {@code sort_name}: “zoe” finds Zoë, “obrien” O’Brien; signs that no name has are looked for as they are. */
    public String sorted() {
        String sorted = NAME.matcher(typed).matches() ? SortName.of(typed) : "";
        return sorted.isEmpty() ? lower() : pattern(sorted);
    }

    /** In small letters, without what people write between the parts of a reference or telephone number. */
    public String plain() {
        String plain = typed.replaceAll("[\\s()./-]", "").toLowerCase(Locale.UK);
        return plain.isEmpty() ? lower() : pattern(plain);
    }

    private static String pattern(String part) {
        return "%" + part.replaceAll("[!%_]", "!$0") + "%";
    }

    /** Text in which a name and a reference are found by any part that is brought to the same form, as {@code door.js} does. */
    public static String findable(String name, String reference) {
        String written = name + " " + reference + " " + reference.replace("-", "");
        return written.toLowerCase(Locale.UK) + " " + SortName.of(name);
    }
}
