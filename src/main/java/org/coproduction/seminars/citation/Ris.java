package org.coproduction.seminars.citation;

/** Writes RIS: a tag and a text on each line. */
final class Ris {

    private static final String CRLF = "\r\n";

    private Ris() {}

    static String of(CitedWork work) {
        StringBuilder ris = new StringBuilder();
        line(ris, "TY", work.type().ris);
        work.authors().forEach(author -> line(ris, "AU", author.familyFirst()));
        line(ris, "TI", work.title());
        line(ris, work.type() == CitedWork.Type.ARTICLE ? "JO" : "T3", work.container());
        line(ris, "T2", work.occasion().event());
        line(ris, "CY", work.occasion().place());
        line(ris, "PY", work.date().year());
        line(ris, "DA", work.date().isMoreThanAYear() ? work.date().joinedBy("/") : "");
        line(ris, "VL", work.pages().volume());
        line(ris, "IS", work.pages().issue());
        line(ris, "SP", work.pages().first());
        line(ris, "EP", work.pages().last());
        line(ris, "DO", work.doi());
        line(ris, "UR", work.url());
        return ris.append("ER  - ").append(CRLF).toString();
    }

    private static void line(StringBuilder ris, String tag, String text) {
        if (!text.isBlank()) {
            ris.append(tag)
                    .append("  - ")
                    .append(text.replaceAll("\\s+", " ").strip())
                    .append(CRLF);
        }
    }
}
