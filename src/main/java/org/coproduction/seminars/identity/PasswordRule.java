package org.coproduction.seminars.identity;

/** Long is what counts; no rule about kinds of characters. */
public final class PasswordRule {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    private PasswordRule() {}

    public static boolean accepts(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= MIN_LENGTH && length <= MAX_LENGTH;
    }
}
