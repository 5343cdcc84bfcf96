package org.coproduction.seminars.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes WebP where the encoder, which is native code, runs; elsewhere there is none, and pictures go out as they did before. */
final class WebpPictures {

    private static final Logger LOG = LoggerFactory.getLogger(WebpPictures.class);
    private static final float QUALITY = 0.8f;

    private WebpPictures() {}

    /** @param exact to the last pixel, for drawings and logos */
    static byte @Nullable [] encode(BufferedImage picture, boolean exact) {
        try {
            Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("webp");
            return writers.hasNext() ? write(writers.next(), picture, exact) : null;
        } catch (IOException | LinkageError | RuntimeException unusable) {
            LOG.warn("No picture is made as WebP", unusable);
            return null;
        }
    }

    private static byte[] write(ImageWriter writer, BufferedImage picture, boolean exact) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(exact ? "Lossless" : "Lossy");
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
