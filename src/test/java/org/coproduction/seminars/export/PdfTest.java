package org.coproduction.seminars.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class PdfTest {

    private static final Table<Row> TABLE =
            new Table<>("Door list", List.of(Column.text("Name", Row::name), Column.text("Note", Row::note)));

    @Test
    void aListIsTaggedWithItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = pdf(row("Sam Example", "vegan"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Door list");
            assertThat(kinds(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsSubsequence("H1", "Table", "TR", "TH", "TH", "TR", "TD", "TD");
        }
    }

    @Test
    void everyTypefaceIsInside() throws IOException {
        try (PDDocument pdf = pdf(row("Олена Приклад", "Zoë Ŵyn"))) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(text(pdf)).contains("Олена Приклад").contains("Zoë Ŵyn");
        }
    }

    @Test
    void namesThatAreReadFromRightToLeftArePrintedWholeAndInOrder() throws IOException {
        try (PDDocument pdf = pdf(row("محمد علي", "יעל כהן"), row("Ali (علي 12 שלום)", "فاطمہ گلزار"))) {
            assertThat(text(pdf))
                    .contains("محمد علي", "יעל כהן", "فاطمہ گلزار", "Ali")
                    .contains("12")
                    .doesNotContain("#");
            assertThat(fonts(pdf)).allMatch(PDFont::isEmbedded);
            everySignIsDrawnAndTold(pdf);
        }
    }

    @Test
    void lettersOfHindiAreJoinedAndToldToScreenReaders() throws IOException {
        try (PDDocument pdf = pdf(row("राजेश श्रीवास्तव", "शर्मा"))) {
            assertThat(text(pdf)).contains("राजेश", "श्रीवास्तव").doesNotContain("#");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Door list");
            everySignIsDrawnAndTold(pdf);
        }
    }

    @Test
    void printsChineseNamesWhereTheServerHasATypefaceForThem() throws IOException {
        try (PDDocument pdf = pdf(row("王小明", ""))) {
            assertThat(text(pdf)).contains(Papers.canPrint("王小明") ? "王小明" : "###");
            assertThat(fonts(pdf)).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void knowsWhichNamesItCanPrint() {
        assertThat(Papers.canPrint("Zoë Ŵyn, Олена Приклад, Ελένη, יעל כהן, محمد علي, राजेश"))
                .isTrue();
        assertThat(Papers.canPrint("Hieroglyph \uD80C\uDC00")).isFalse();
    }

    /** None is the box that stands for a sign that a typeface does not have. */
    private static void everySignIsDrawnAndTold(PDDocument pdf) throws IOException {
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                assertThat(sign.getCharacterCodes()).doesNotContain(0);
                assertThat(sign.getUnicode()).isNotEmpty();
                super.processTextPosition(sign);
            }

            @Override
            protected void showGlyph(Matrix where, PDFont font, int code, Vector displacement) throws IOException {
                assertThat(font.toUnicode(code)).as("sign " + code).isNotNull();
                super.showGlyph(where, font, code, displacement);
            }
        }.getText(pdf);
    }

    @Test
    void theHeaderStandsOnEveryPageAndTheNumberOfPagesToo() throws IOException {
        Row[] rows = IntStream.rangeClosed(1, 60)
                .mapToObj(at -> row("Person " + at, ""))
                .toArray(Row[]::new);

        try (PDDocument pdf = pdf(rows)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf))
                    .contains("Name Note", "Person 60", pdf.getNumberOfPages() + " / " + pdf.getNumberOfPages());
        }
    }

    @Test
    void aLongAnswerIsPrintedWhole() throws IOException {
        String words = "word ".repeat(1200) + "end";

        try (PDDocument pdf = pdf(row("Sam", words))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(pdf).split("\\bword\\b")).hasSize(1201);
            assertThat(text(pdf)).contains("end");
        }
    }

    @Test
    void whatPeopleTypedIsNeverMarkup() throws IOException {
        try (PDDocument pdf = pdf(row("<b>Sam</b> & co", "<img src=\"https://example.org/x.png\"/>"))) {
            assertThat(text(pdf)).contains("<b>Sam</b> & co", "<img src=\"https://example.org/x.png\"/>");
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PdfPrinter.print("""
                <html lang="en-GB"><head><title>T</title><meta name="subject" content="T"/>
                <link rel="stylesheet" href="paper.css"/></head>
                <body><p><img alt="A" src="file:///etc/hostname"/>Words</p></body></html>
                """, out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(text(pdf)).contains("Words");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void aPaperHoldsAThousandRows() {
        assertThat(TableFormat.PDF.holds(1000)).isTrue();
        assertThat(TableFormat.PDF.holds(1001)).isFalse();
        assertThat(TableFormat.CSV.holds(100_000)).isTrue();
    }

    private static Row row(String name, String note) {
        return new Row(name, note);
    }

    private static PDDocument pdf(Row... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormat.PDF.write(TABLE, List.of(rows), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<String> kinds(PDStructureNode node) {
        List<String> kinds = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                kinds.addAll(kinds(element));
            }
        }
        return kinds;
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .toList()) {
                fonts.add(resources.getFont(name));
            }
        }
        return fonts;
    }

    private record Row(String name, String note) {}
}
