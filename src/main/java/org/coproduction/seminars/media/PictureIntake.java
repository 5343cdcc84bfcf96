package org.coproduction.seminars.media;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws uploaded pictures anew: what else was in the file, such as where a photograph was taken, is gone. */
@Component
class PictureIntake {

    private static final long MOST_PIXELS = 40_000_000;
    private static final double QUALITY = 0.85;

    PictureIntake() {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
        forgetNativeReaders();
    }

    /** What strangers may have made is read in Java only, where a flaw of a decoder ends in an exception. */
    private static void forgetNativeReaders() {
        IIORegistry plugins = IIORegistry.getDefaultInstance();
        List<ImageReaderSpi> natives = new ArrayList<>();
        plugins.getServiceProviders(ImageReaderSpi.class, false).forEachRemaining(reader -> {
            if (reader.getClass().getName().startsWith("com.luciad.")) {
                natives.add(reader);
            }
        });
        natives.forEach(plugins::deregisterServiceProvider);
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
            return (longestSide > PictureSize.FULL.longestSide()
                            ? photograph.size(PictureSize.FULL.longestSide(), PictureSize.FULL.longestSide())
                            : photograph.scale(1))
                    .asBufferedImage();
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(original));
        return longestSide > PictureSize.FULL.longestSide()
                ? fitted(picture, PictureSize.FULL.longestSide())
                : fitted(picture, longestSide);
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
                renditions(kind, picture),
                picture.getWidth(),
                picture.getHeight());
    }

    private static byte @Nullable [] preview(FileKind kind, BufferedImage picture) throws IOException {
        BufferedImage smaller = smaller(picture, PictureSize.SMALL);
        return smaller == null ? null : encode(kind, smaller);
    }

    private static Renditions renditions(FileKind kind, BufferedImage picture) throws IOException {
        return new Renditions(
                webp(kind, picture),
                webp(kind, smaller(picture, PictureSize.SMALL)),
                webp(kind, smaller(picture, PictureSize.TINY)));
    }

    /** None where it is no smaller a file. */
    private static byte @Nullable [] webp(FileKind kind, @Nullable BufferedImage picture) throws IOException {
        if (picture == null) {
            return null;
        }
        byte[] webp = WebpPictures.encode(picture, kind == FileKind.PNG);
        return webp != null && webp.length < encode(kind, picture).length ? webp : null;
    }

    private static @Nullable BufferedImage smaller(BufferedImage picture, PictureSize size) throws IOException {
        return size.scale(picture.getWidth(), picture.getHeight()) == 1 ? null : fitted(picture, size.longestSide());
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
