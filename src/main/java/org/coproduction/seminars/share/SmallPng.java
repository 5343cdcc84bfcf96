package org.coproduction.seminars.share;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a drawing with few colours as PNG with a palette, at about a third of the size. */
final class SmallPng {

    private static final int MOST_COLOURS = 256;
    private static final int BITS = 8;

    private SmallPng() {}

    static byte[] of(BufferedImage drawing) {
        int[] pixels = drawing.getRGB(0, 0, drawing.getWidth(), drawing.getHeight(), null, 0, drawing.getWidth());
        int[] palette = mostUsed(pixels);
        BufferedImage indexed = new BufferedImage(
                drawing.getWidth(), drawing.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        indexed.getRaster().setDataElements(0, 0, drawing.getWidth(), drawing.getHeight(), indices(pixels, palette));
        return written(indexed);
    }

    private static int[] mostUsed(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static IndexColorModel model(int[] palette) {
        return new IndexColorModel(BITS, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static byte[] indices(int[] pixels, int[] palette) {
        Map<Integer, Byte> known = new HashMap<>();
        byte[] indices = new byte[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            indices[at] = known.computeIfAbsent(pixels[at], colour -> nearest(colour, palette));
        }
        return indices;
    }

    private static byte nearest(int colour, int[] palette) {
        int best = 0;
        for (int at = 1; at < palette.length; at++) {
            if (distance(colour, palette[at]) < distance(colour, palette[best])) {
                best = at;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes every picture", e);
        }
        return out.toByteArray();
    }
}
