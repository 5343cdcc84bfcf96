package org.coproduction.seminars.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class PictureIntakeTest {

    private final FileIntake intake = new FileIntake(new PictureIntake(), Clock.systemUTC());

    @Test
    void leavesOutWhereAPhotographWasTaken() {
        byte[] original = TestFiles.withPlace(TestFiles.photograph("jpg", 64, 48));
        assertThat(text(original)).contains("GPSLatitude");

        PreparedFile stored = intake.prepare(original);

        assertThat(stored.kind()).isEqualTo(FileKind.JPEG);
        assertThat(text(stored.bytes())).doesNotContain("GPSLatitude", "Exif");
    }

    @Test
    void makesLargePicturesSmallerAndAddsAPreview() throws IOException {
        PreparedFile stored = intake.prepare(TestFiles.photograph("jpg", 2000, 1000));

        assertThat(stored.width()).isEqualTo(1600);
        assertThat(stored.height()).isEqualTo(800);
        assertThat(ImageIO.read(new ByteArrayInputStream(stored.preview())).getWidth())
                .isEqualTo(480);
    }

    @Test
    void keepsSmallPicturesAsTheyAre() throws IOException {
        PreparedFile stored = intake.prepare(TestFiles.logo());

        assertThat(stored.kind()).isEqualTo(FileKind.PNG);
        assertThat(stored.width()).isEqualTo(40);
        assertThat(stored.preview()).isNull();
        var picture = ImageIO.read(new ByteArrayInputStream(stored.bytes()));
        assertThat(picture.getRGB(3, 3)).isEqualTo(0xFFFF0000);
        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void makesEachSizeAsWebpToo() throws IOException {
        Renditions photograph =
                intake.prepare(TestFiles.photograph("jpg", 2000, 1000)).webp();

        assertThat(sizes(photograph)).containsExactly("1600 x 800", "480 x 240", "240 x 120");
    }

    @Test
    void keepsEveryPixelOfALogoAsWebp() throws IOException {
        PreparedFile stored = intake.prepare(TestFiles.largeLogo());

        assertThat(stored.kind()).isEqualTo(FileKind.PNG);
        assertThat(stored.webp().full()).hasSizeLessThan(stored.bytes().length);
        var picture = ImageIO.read(new ByteArrayInputStream(stored.webp().full()));
        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
        assertThat(picture.getRGB(300, 100)).isEqualTo(0xFF0F4C52);
        assertThat(stored.webp().small()).isNotNull();
        assertThat(stored.webp().tiny()).isNotNull();
    }

    @Test
    void leavesReadingToJava() {
        intake.prepare(TestFiles.webp());

        assertThat(ImageIO.getImageReadersByFormatName("webp"))
                .toIterable()
                .extracting(reader -> reader.getClass().getName())
                .containsExactly("com.twelvemonkeys.imageio.plugins.webp.WebPImageReader");
    }

    private static List<String> sizes(Renditions renditions) throws IOException {
        List<String> sizes = new ArrayList<>();
        for (byte[] bytes : List.of(renditions.full(), renditions.small(), renditions.tiny())) {
            assertThat(FileSigns.kindOf(bytes)).isEqualTo(FileKind.WEBP);
            var picture = ImageIO.read(new ByteArrayInputStream(bytes));
            sizes.add(picture.getWidth() + " x " + picture.getHeight());
        }
        return sizes;
    }

    @Test
    void turnsGifAndWebpIntoFormatsThatEveryBrowserShows() {
        assertThat(intake.prepare(TestFiles.photograph("gif", 8, 8)).kind()).isIn(FileKind.PNG, FileKind.JPEG);
        assertThat(intake.prepare(TestFiles.webp()).kind()).isIn(FileKind.PNG, FileKind.JPEG);
    }

    @Test
    void dropsAWebPageHiddenBehindAPicture() {
        byte[] logo = TestFiles.logo();
        byte[] page = TestFiles.bytes("<html><script>alert(1)</script>");
        byte[] both = Arrays.copyOf(logo, logo.length + page.length);
        System.arraycopy(page, 0, both, logo.length, page.length);

        assertThat(text(intake.prepare(both).bytes())).doesNotContain("script");
    }

    @Test
    void refusesTooManyPixelsBeforeDrawingThem() {
        refuses(TestFiles.hugePng(20_000, 20_000), MediaRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void refusesDamagedPicturesEmptyFilesAndTooLargeOnes() {
        refuses(Arrays.copyOf(TestFiles.photograph("png", 64, 64), 60), MediaRefusal.UNREADABLE);
        refuses(TestFiles.bytes("GIF89a"), MediaRefusal.UNREADABLE);
        refuses(new byte[0], MediaRefusal.EMPTY);
        refuses(new byte[20 * 1024 * 1024 + 1], MediaRefusal.TOO_LARGE);
    }

    private void refuses(byte[] bytes, MediaRefusal why) {
        assertThatExceptionOfType(MediaRefusedException.class)
                .isThrownBy(() -> intake.prepare(bytes))
                .extracting(MediaRefusedException::refusal)
                .isEqualTo(why);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
