package org.coproduction.seminars.common;

import java.security.SecureRandom;

/**
 * What people quote when they write or ring: six letters and digits in two groups, such as {@code K7M-3QX}. No letter or digit
 * that is easily taken for another, and no vowels, so that it never spells a word.
 */
public record Reference(String text) {

    private static final String ALPHABET = "BCDFGHJKMNPQRTVWXZ2346789";
    private static final int GROUP = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Reference generate() {
        return new Reference(group() + "-" + group());
    }

    private static String group() {
        StringBuilder letters = new StringBuilder(GROUP);
        for (int i = 0; i < GROUP; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
