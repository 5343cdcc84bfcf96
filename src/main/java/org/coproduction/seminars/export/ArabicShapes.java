package org.coproduction.seminars.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each takes the form that its neighbours call for, of those that Unicode has a sign of its own for.
 * Letters for which there is none stay as they are.
 */
final class ArabicShapes {

    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    private static final char LENGTHENING = '\u0640';
    private static final char JOINER = '\u200D';

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** Of letters, and of lam with alef, which are always written as one. */
    private static final Map<String, Map<Form, Character>> FORMS = forms();

    private ArabicShapes() {}

    private static Map<String, Map<Form, Character>> forms() {
        Map<String, Map<Form, Character>> forms = new HashMap<>();
        for (int sign = FIRST; sign <= LAST; sign++) {
            String name = Character.getName(sign);
            if (name == null
                    || !(name.startsWith("ARABIC LETTER ") || name.startsWith("ARABIC LIGATURE LAM WITH ALEF"))) {
                continue;
            }
            String letters = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
            for (Form form : Form.values()) {
                if (name.endsWith(" " + form + " FORM")) {
                    forms.computeIfAbsent(letters, all -> new HashMap<>()).putIfAbsent(form, (char) sign);
                }
            }
        }
        return forms;
    }

    /** @param text in the order in which it is read */
    static String shape(String text) {
        if (text.chars().noneMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC)) {
            return text;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder shaped = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            String pair = plain.substring(at, Math.min(plain.length(), at + 2));
            String letters = pair.length() == 2 && FORMS.containsKey(pair) ? pair : plain.substring(at, at + 1);
            boolean before = joinsNext(neighbour(plain, at, -1));
            boolean after = joinsNext(letters.charAt(letters.length() - 1))
                    && joinsPrevious(neighbour(plain, at + letters.length() - 1, 1));
            shaped.append(form(letters, before, after));
            at += letters.length() - 1;
        }
        return shaped.toString();
    }

    private static String form(String letters, boolean before, boolean after) {
        Map<Form, Character> forms = FORMS.get(letters);
        if (forms == null) {
            return letters;
        }
        Form wanted = before ? (after ? Form.MEDIAL : Form.FINAL) : after ? Form.INITIAL : Form.ISOLATED;
        Character sign = forms.get(wanted);
        return sign == null ? letters : sign.toString();
    }

    /** The nearest one that is no mark above or below a letter; a space where there is none. */
    private static char neighbour(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    }

    private static boolean joinsNext(char letter) {
        return letter == LENGTHENING || letter == JOINER || has(letter, Form.INITIAL);
    }

    private static boolean joinsPrevious(char letter) {
        return letter == LENGTHENING || letter == JOINER || has(letter, Form.FINAL);
    }

    private static boolean has(char letter, Form form) {
        Map<Form, Character> forms = FORMS.get(Character.toString(letter));
        return forms != null && forms.containsKey(form);
    }
}
