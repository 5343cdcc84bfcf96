package org.coproduction.seminars.bursary;

import java.security.SecureRandom;

/**
 * What people quote about their application, such as {@code B-K7M-3QX}: without letters or digits that are easily taken for
 * others, and without vowels, so that it never spells a word.
 */
final class BursaryReference {

    private static final String ALPHABET = "BCDFGHJKMNPQRTVWXZ2346789";
    private static final int GROUP = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BursaryReference() {}

    static String generate() {
        return "B-" + group() + "-" + group();
    }

    private static String group() {
        StringBuilder letters = new StringBuilder(GROUP);
        for (int i = 0; i < GROUP; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
