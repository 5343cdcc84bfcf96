package org.coproduction.seminars.share;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coproduction.seminars.site.ShareCard;

/** Draws one card: the two rings, a few words above, the title as large as it fits, a line below. */
final class SharePainter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color BAND = new Color(0x0a363b);
    private static final Color INK = Color.WHITE;
    private static final Color NOTE = new Color(0xd3efed);
    private static final Color ACCENT = new Color(0xf0b64a);
    private static final Color RING = new Color(0x8ed3d0);

    private static final AlphaComposite FAINT = AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.12f);

    private static final int MARGIN = 80;
    private static final float TEXT_WIDTH = WIDTH - 2f * MARGIN;
    private static final float SMALL = 38;
    private static final float TITLE_TOP = 170;
    private static final float TITLE_HEIGHT = 320;
    private static final float LARGEST = 104;
    private static final float SMALLEST = 26;
    private static final float LEADING = 1.12f;
    private static final float ASCENT = 0.9f;
    private static final float NOTE_BASELINE = 560;

    private final ShareFonts fonts = new ShareFonts();
    private final FontRenderContext shaping = new FontRenderContext(null, true, true);

    BufferedImage paint(ShareCard card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(BAND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setComposite(FAINT);
        drawRings(pen, 1000, 330, 230, 30);
        pen.setComposite(AlphaComposite.SrcOver);
        drawRings(pen, MARGIN + 34f, 98, 34, 9);
        drawLine(pen, text -> fonts.bold(text, SMALL), card.eyebrow(), ACCENT, MARGIN + 130f, 112);
        if (!card.title().isBlank()) {
            drawTitle(pen, card.title());
        }
        if (!card.note().isEmpty()) {
            drawLine(pen, text -> fonts.regular(text, SMALL), card.note(), NOTE, MARGIN, NOTE_BASELINE);
        }
        pen.setColor(ACCENT);
        pen.fillRect(0, HEIGHT - 14, WIDTH, 14);
        pen.dispose();
        return image;
    }

    /** The mark of the site: what is made together lies where the rings meet. */
    private static void drawRings(Graphics2D pen, float x, float y, float radius, float stroke) {
        Ellipse2D one = new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius);
        Ellipse2D two = new Ellipse2D.Float(x, y - radius, 2 * radius, 2 * radius);
        Area shared = new Area(one);
        shared.intersect(new Area(two));
        pen.setColor(ACCENT);
        pen.fill(shared);
        pen.setStroke(new BasicStroke(stroke));
        pen.setColor(RING);
        pen.draw(one);
        pen.setColor(INK);
        pen.draw(two);
    }

    private void drawTitle(Graphics2D pen, String title) {
        float size = LARGEST;
        List<TextLayout> lines = lines(title, size);
        while (lines.size() * size * LEADING > TITLE_HEIGHT && size > SMALLEST) {
            size -= 2;
            lines = lines(title, size);
        }
        pen.setColor(INK);
        float free = TITLE_HEIGHT - lines.size() * size * LEADING;
        float baseline = TITLE_TOP + free / 2 + size * ASCENT;
        for (TextLayout line : lines) {
            line.draw(pen, MARGIN, baseline);
            baseline += size * LEADING;
        }
    }

    /** Broken at spaces only, as “co-production” is one word; within a word where that alone is too long. */
    private List<TextLayout> lines(String text, float size) {
        List<TextLayout> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= TEXT_WIDTH) {
                line = longer;
            } else {
                lines.addAll(broken(line, size));
                line = word;
            }
        }
        lines.addAll(broken(line, size));
        return lines;
    }

    private float width(String text, float size) {
        return new TextLayout(fonts.bold(text, size).getIterator(), shaping).getAdvance();
    }

    private List<TextLayout> broken(String line, float size) {
        List<TextLayout> parts = new ArrayList<>();
        LineBreakMeasurer breaks = new LineBreakMeasurer(fonts.bold(line, size).getIterator(), shaping);
        while (breaks.getPosition() < line.length()) {
            parts.add(breaks.nextLayout(TEXT_WIDTH));
        }
        return parts;
    }

    /** In one line: what doesn’t fit is cut at a word, with dots. */
    private void drawLine(
            Graphics2D pen,
            Function<String, AttributedString> font,
            String text,
            Color colour,
            float x,
            float baseline) {
        String shown = text.strip();
        TextLayout line = layout(font, shown);
        while (x + line.getAdvance() > WIDTH - MARGIN && shown.length() > 1) {
            int lastBreak = shown.lastIndexOf(' ');
            shown = shown.substring(0, lastBreak > 0 ? lastBreak : shown.length() - 1);
            line = layout(font, shown.replaceAll("[\\s,·]+$", "") + "…");
        }
        pen.setColor(colour);
        line.draw(pen, x, baseline);
    }

    private TextLayout layout(Function<String, AttributedString> font, String text) {
        return new TextLayout(font.apply(text.isEmpty() ? " " : text).getIterator(), shaping);
    }
}
