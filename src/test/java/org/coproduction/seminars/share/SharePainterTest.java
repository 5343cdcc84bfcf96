package org.coproduction.seminars.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.coproduction.seminars.site.ShareCard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class SharePainterTest {

    private static final int BAND = 0xff0a363b;
    private static final int WHITE = 0xffffffff;

    private final SharePainter painter = new SharePainter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Power",
                "Enacting co-production",
                "Contemporary developments in mental health practice: a help and/or a hindrance to co-production and power-sharing",
                "Gwasanaethau iechyd meddwl ŵ ŷ, Łódź, Søren, Đặng, Ελλάδα, Москва",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgogerychwyrndrobwll",
                "W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W"
                        + " W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W",
                " "
            })
    void drawsEveryTitleWithinTheMarginsAndSmall(String title) throws IOException {
        byte[] png = SmallPng.of(painter.paint(
                new ShareCard("seminars", "x", "Seminar 3 · In person", title, "Wednesday 13 July 2016, Leeds")));
        Files.createDirectories(Path.of("target/share"));
        Files.write(Path.of("target/share/" + Math.floorMod(title.hashCode(), 100000) + ".png"), png);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(1200);
        assertThat(read.getHeight()).isEqualTo(630);
        assertThat(read.getColorModel()).isInstanceOf(IndexColorModel.class);
        assertThat(png.length).isLessThan(60_000);
        assertThat(column(read, 60)).containsOnly(BAND);
        assertThat(column(read, 1140)).doesNotContain(WHITE);
        assertThat(rows(read, 505, 525)).doesNotContain(WHITE);
        assertThat(rows(read, 180, 500))
                .matches(pixels -> title.isBlank() != contains(pixels, WHITE), "a title or none");
    }

    @Test
    void cutsALongNoteWhereTheMarginBegins() {
        String note =
                "Wednesday 17 February 2016 · St Catherine’s College, University of Oxford, and then some more words";
        BufferedImage image = painter.paint(new ShareCard("seminars", "x", "W".repeat(200), "Power", note));

        assertThat(column(image, 1125)).doesNotContain(0xffd3efed).doesNotContain(0xfff0b64a);
        assertThat(image.getRGB(850, 525, 200, 45, null, 0, 200)).contains(0xffd3efed);
    }

    @Test
    void writesInTheTypefaceOfTheSite() {
        Font font = (Font) new ShareFonts().bold("ŵ", 40).getIterator().getAttribute(TextAttribute.FONT);

        assertThat(font.getFontName()).isEqualTo("Atkinson Hyperlegible Next Bold");
        assertThat(font.canDisplayUpTo("Gwasanaethau ŵ ŷ, Łódź, Søren, “quoted” – £10 · 3"))
                .isEqualTo(-1);
    }

    private static boolean contains(int[] pixels, int colour) {
        return Arrays.stream(pixels).anyMatch(pixel -> pixel == colour);
    }

    private static int[] column(BufferedImage image, int x) {
        return image.getRGB(x, 0, 1, 610, null, 0, 1);
    }

    private static int[] rows(BufferedImage image, int from, int to) {
        return image.getRGB(0, from, 1200, to - from, null, 0, 1200);
    }
}
