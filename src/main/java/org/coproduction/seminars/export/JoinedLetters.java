package org.coproduction.seminars.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.fontbox.ttf.model.ScriptFeature;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Says of the signs that letters of Indian scripts become together which letters they are. The printer draws them and does not
 * say: whoever has the paper read aloud, or copies from it, would miss them.
 */
final class JoinedLetters {

    /** Of a table in one go, as the format of it has it. */
    private static final int AT_ONCE = 100;

    private final String typeface;
    private final Map<Integer, String> letters = new HashMap<>();

    /** @param typeface name of it within a PDF */
    JoinedLetters(TrueTypeFont font, String typeface) throws IOException {
        this.typeface = typeface;
        for (int sign = 1; sign < font.getNumberOfGlyphs(); sign++) {
            List<Integer> codes = font.getUnicodeCmapLookup().getCharCodes(sign);
            if (codes != null) {
                letters.put(sign, Character.toString(codes.get(0)));
            }
        }
        while (learn(font.getGsubData())) {
            // What is made of joined letters can be joined again.
        }
    }

    private boolean learn(GsubData joins) {
        int known = letters.size();
        for (String name : joins.getSupportedFeatures()) {
            ScriptFeature feature = joins.getFeature(name);
            feature.getAllGlyphIdsForSubstitution().forEach(from -> learn(from, feature.getReplacementForGlyphs(from)));
        }
        return letters.size() > known;
    }

    private void learn(List<Integer> from, int to) {
        if (letters.keySet().containsAll(from)) {
            letters.putIfAbsent(to, from.stream().map(letters::get).collect(Collectors.joining()));
        }
    }

    /** The same paper with its letters told. */
    void tell(byte[] paper, OutputStream out) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            for (PDPage page : pdf.getPages()) {
                tell(page.getResources(), pdf);
            }
            pdf.save(out);
        }
    }

    private void tell(PDResources resources, PDDocument pdf) throws IOException {
        for (COSName name : resources.getFontNames()) {
            COSDictionary font = Objects.requireNonNull(resources.getFont(name)).getCOSObject();
            if (font.getNameAsString(COSName.BASE_FONT, "").endsWith(typeface)) {
                font.setItem(COSName.TO_UNICODE, table(pdf));
            }
        }
    }

    private PDStream table(PDDocument pdf) throws IOException {
        StringBuilder table = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Integer> signs = letters.keySet().stream().sorted().toList();
        for (int from = 0; from < signs.size(); from += AT_ONCE) {
            List<Integer> some = signs.subList(from, Math.min(signs.size(), from + AT_ONCE));
            table.append(some.size()).append(" beginbfchar\n");
            some.forEach(sign -> table.append(hex(sign))
                    .append(' ')
                    .append(hex(letters.getOrDefault(sign, "")))
                    .append('\n'));
            table.append("endbfchar\n");
        }
        table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return new PDStream(
                pdf,
                new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.US_ASCII)),
                COSName.FLATE_DECODE);
    }

    private static String hex(int sign) {
        return String.format(Locale.ROOT, "<%04X>", sign);
    }

    private static String hex(String text) {
        return text.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "%04X", unit))
                .collect(Collectors.joining("", "<", ">"));
    }
}
