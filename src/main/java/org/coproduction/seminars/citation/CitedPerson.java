package org.coproduction.seminars.citation;

/**
 * An author or speaker.
 *
 * @param given names or initials; empty if there is one name only
 */
public record CitedPerson(String family, String given) {

    /** From “Surname, Initials”, or a name as people say it, the last word of which is the surname. */
    public static CitedPerson of(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        int comma = plain.indexOf(',');
        if (comma > 0) {
            return new CitedPerson(
                    plain.substring(0, comma).strip(),
                    plain.substring(comma + 1).strip());
        }
        int lastSpace = plain.lastIndexOf(' ');
        return lastSpace < 0
                ? new CitedPerson(plain, "")
                : new CitedPerson(plain.substring(lastSpace + 1), plain.substring(0, lastSpace));
    }

    /** “Surname, Initials”. */
    String familyFirst() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}
