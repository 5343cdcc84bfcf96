package org.coproduction.seminars.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces of papers. The site brings those for Latin, Greek, Cyrillic, Hebrew, Arabic and Devanagari; the ones with
 * Chinese, Japanese and Korean letters are too large for that, and one that is installed on the server is used.
 */
final class Typefaces {

    static final int NORMAL = 400;
    static final int BOLD = 700;
    static final String DEVANAGARI = "/fonts/noto-sans-devanagari-regular.ttf";

    private static final String ATKINSON = "Atkinson Hyperlegible Next";

    private static final List<Typeface> OWN = List.of(
            own(ATKINSON, NORMAL, "/fonts/atkinson-hyperlegible-next-regular.ttf"),
            own(ATKINSON, BOLD, "/fonts/atkinson-hyperlegible-next-bold.ttf"),
            own("Noto Sans Arabic", NORMAL, "/fonts/noto-sans-arabic-regular.ttf"),
            own("Noto Sans Devanagari", NORMAL, DEVANAGARI),
            // Greek, Cyrillic and Hebrew letters of names, which the site's own typeface does not have; comes with
            // PDFBox.
            own("Liberation Sans", NORMAL, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));

    /** Those with very many letters, in the one format that can be put into a PDF in part. */
    private static final Pattern LARGE = Pattern.compile(
            "(droidsansfallback|ipag|ipaexg|unifont|arialuni|noto(sans|serif)(sc|tc|hk|jp|kr)).*\\.ttf");

    /** As many as {@code paper.css} names. */
    private static final int MOST_INSTALLED = 3;

    private static final List<Typeface> INSTALLED = installed();
    private static final BitSet OWN_LETTERS = letters(OWN);
    private static final BitSet LETTERS =
            letters(Stream.concat(OWN.stream(), INSTALLED.stream()).toList());

    private Typefaces() {}

    static List<Typeface> neededFor(String text) {
        return isWithin(OWN_LETTERS, text)
                ? OWN
                : Stream.concat(OWN.stream(), INSTALLED.stream()).toList();
    }

    static boolean canPrint(String text) {
        return isWithin(LETTERS, text);
    }

    private static boolean isWithin(BitSet letters, String text) {
        return text.codePoints()
                .allMatch(sign -> letters.get(sign)
                        || Character.isWhitespace(sign)
                        || Character.getType(sign) == Character.FORMAT);
    }

    private static Typeface own(String family, int weight, String path) {
        return new Typeface(family, weight, () -> open(path));
    }

    static InputStream open(String path) {
        return Objects.requireNonNull(PDType0Font.class.getResourceAsStream(path), path);
    }

    private static List<Typeface> installed() {
        List<Path> files = new FontFileFinder()
                .find().stream()
                        .filter(file -> "file".equals(file.getScheme()))
                        .map(Path::of)
                        .filter(file -> LARGE.matcher(
                                        file.getFileName().toString().toLowerCase(Locale.ROOT))
                                .matches())
                        .sorted()
                        .limit(MOST_INSTALLED)
                        .toList();
        List<Typeface> faces = new ArrayList<>();
        for (Path file : files) {
            faces.add(new Typeface("Installed " + (faces.size() + 1), NORMAL, () -> Files.newInputStream(file)));
        }
        return List.copyOf(faces);
    }

    private static BitSet letters(List<Typeface> faces) {
        BitSet letters = new BitSet();
        faces.forEach(face -> addLetters(face, letters));
        return letters;
    }

    private static void addLetters(Typeface face, BitSet letters) {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(face.file().open()))) {
            CmapLookup signs = font.getUnicodeCmapLookup();
            for (int sign = ' '; sign <= Character.MAX_CODE_POINT; sign++) {
                if (signs.getGlyphId(sign) != 0) {
                    letters.set(sign);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param family as {@code paper.css} names it */
    record Typeface(String family, int weight, Source file) {

        interface Source {
            InputStream open() throws IOException;
        }
    }
}
