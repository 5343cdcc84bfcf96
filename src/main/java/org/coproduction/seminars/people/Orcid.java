package org.coproduction.seminars.people;

import java.util.regex.Pattern;

/** An ORCID iD: sixteen digits in groups of four, the last one a check digit after ISO 7064 MOD 11-2. */
public final class Orcid {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    private Orcid() {}

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && checkDigit(text) == text.charAt(text.length() - 1);
    }

    private static char checkDigit(String text) {
        int total = text.substring(0, text.length() - 1)
                .chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .reduce(0, (sum, digit) -> (sum + digit) * 2 % 11);
        int check = (12 - total) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
