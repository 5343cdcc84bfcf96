package org.coproduction.seminars.media;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws uploaded pictures anew: what else was in the file, such as where a photograph was taken, is gone. */
@Component
class PictureIntake {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 1_600;
    private static final int PREVIEW_SIDE = 480;
    private static final double QUALITY = 0.85;

    PictureIntake() {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    /** One at a time: a large picture takes some 200 MB while it is drawn. */
    synchronized PreparedFile prepare(FileKind kind, Instant receivedAt, byte[] original) {
        try {
            Dimension size = measure(original);
            if ((long) size.width * size.height > MOST_PIXELS) {
                throw new MediaRefusedException(MediaRefusal.TOO_MANY_PIXELS);
            }
            return draw(receivedAt, read(kind, original, Math.max(size.width, size.height)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException damaged) {
            throw new MediaRefusedException(MediaRefusal.UNREADABLE);
        }
    }

    private static Dimension measure(byte[] original) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("No reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Turned upright and no larger than shown. Only JPEG says which way up it is. */
    private static BufferedImage read(FileKind kind, byte[] original, int longestSide) throws IOException {
        if (kind == FileKind.JPEG) {
            var photograph = Thumbnails.of(new ByteArrayInputStream(original)).imageType(BufferedImage.TYPE_INT_RGB);
            return (longestSide > LONGEST_SIDE ? photograph.size(LONGEST_SIDE, LONGEST_SIDE) : photograph.scale(1))
                    .asBufferedImage();
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(original));
        return longestSide > LONGEST_SIDE ? fitted(picture, LONGEST_SIDE) : fitted(picture, longestSide);
    }

    private static BufferedImage fitted(BufferedImage picture, int side) throws IOException {
        boolean clear = picture.getColorModel().hasAlpha();
        return Thumbnails.of(picture)
                .size(side, side)
                .imageType(clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    private static PreparedFile draw(Instant receivedAt, BufferedImage picture) throws IOException {
        boolean asPng = picture.getColorModel().hasAlpha() || hasFewColours(picture);
        FileKind kind = asPng ? FileKind.PNG : FileKind.JPEG;
        return new PreparedFile(
                kind,
                receivedAt,
                encode(kind, picture),
                preview(kind, picture),
                picture.getWidth(),
                picture.getHeight());
    }

    private static byte @Nullable [] preview(FileKind kind, BufferedImage picture) throws IOException {
        return Math.max(picture.getWidth(), picture.getHeight()) <= PREVIEW_SIDE
                ? null
                : encode(kind, fitted(picture, PREVIEW_SIDE));
    }

    private static byte[] encode(FileKind kind, BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .scale(1)
                .imageType(picture.getType())
                .outputFormat(kind.extension())
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }

    /** Drawings and logos stay sharp only as PNG. */
    private static boolean hasFewColours(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += Math.max(1, picture.getHeight() / 64)) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x += Math.max(1, row.length / 64)) {
                colours.add(row[x]);
            }
        }
        return colours.size() <= 256;
    }
}
