package org.coproduction.seminars.export;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Prints XHTML as PDF that a screen reader can follow (PDF/UA-1): tagged, with title and language, its fonts inside. The markup
 * names {@code paper.css}, and {@code across.css} for A4 on its side; nothing else is fetched, whatever address it holds.
 */
final class PdfPrinter {

    private static final String PROTOCOL = "paper";
    private static final String HERE = PROTOCOL + "://own/";
    private static final Set<String> STYLES =
            Set.of("paper.css", "across.css", HERE + "paper.css", HERE + "across.css");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /** Leaves the stream open. */
    static void print(String xhtml, OutputStream out) throws IOException {
        if (xhtml.codePoints().noneMatch(PdfPrinter::isDevanagari)) {
            draw(xhtml, out);
            return;
        }
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        draw(xhtml, drawn);
        Devanagari.JOINED.tell(drawn.toByteArray(), out);
    }

    private static boolean isDevanagari(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.DEVANAGARI;
    }

    private static void draw(String xhtml, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        useOnlyOwnStyles(builder);
        Typefaces.neededFor(xhtml).forEach(face -> useFont(builder, face));
        builder.useUnicodeBidiSplitter(WritingDirections::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.withHtmlContent(xhtml, HERE);
        builder.toStream(out);
        builder.run();
    }

    private static void useOnlyOwnStyles(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> STYLES.contains(address) ? HERE + name(address) : null);
        builder.useProtocolsStreamImplementation(address -> new OwnFile("/paper/" + name(address)), PROTOCOL);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> STYLES.contains(address), when);
        }
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void useFont(PdfRendererBuilder builder, Typefaces.Typeface face) {
        builder.useFont(() -> open(face), face.family(), face.weight(), FontStyle.NORMAL, true);
    }

    private static InputStream open(Typefaces.Typeface face) {
        try {
            return face.file().open();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Read once somebody needs it. */
    private static final class Devanagari {

        static final JoinedLetters JOINED = joined();

        private static JoinedLetters joined() {
            try (TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(Typefaces.open(Typefaces.DEVANAGARI)))) {
                return new JoinedLetters(font, "NotoSansDevanagari-Regular");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private record OwnFile(String path) implements FSStream {

        @Override
        public InputStream getStream() {
            return Typefaces.open(path);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
