package org.coproduction.seminars.mail;

import java.util.regex.Pattern;

/** A name that no mail program makes a link of, whatever was typed as one: our mails must not carry other people’s links. */
final class PlainName {

    private static final Pattern SCHEME = Pattern.compile("[:/\\\\]{2,}");
    private static final Pattern DOT = Pattern.compile("\\.(?=[\\p{L}\\p{N}])");
    private static final int LONGEST = 100;

    private PlainName() {}

    static String of(String name) {
        String line = HeaderText.of(name, LONGEST);
        line = SCHEME.matcher(line).replaceAll(" ");
        return DOT.matcher(line).replaceAll(". ").replace("@", " at ");
    }
}
