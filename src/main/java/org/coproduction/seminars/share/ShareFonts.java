package org.coproduction.seminars.share;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.Map;
import java.util.Objects;

/** The site’s own typeface for drawing; a letter that it doesn’t have is taken from the machine’s, where there are any. */
final class ShareFonts {

    private static final Map<TextAttribute, Integer> KERNING = Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON);

    private final Font bold;
    private final Font regular;

    ShareFonts() {
        makeDoWithoutFontsOfTheMachine();
        this.bold = load("bold");
        this.regular = load("regular");
    }

    AttributedString bold(String text, float size) {
        return inFont(text, bold.deriveFont(size), Font.BOLD);
    }

    AttributedString regular(String text, float size) {
        return inFont(text, regular.deriveFont(size), Font.PLAIN);
    }

    private static AttributedString inFont(String text, Font font, int style) {
        AttributedString shown = new AttributedString(text);
        shown.addAttribute(TextAttribute.FONT, font.deriveFont(KERNING));
        Font other = new Font(Font.SANS_SERIF, style, 1).deriveFont(font.getSize2D());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (!font.canDisplay(letter) && other.canDisplay(letter)) {
                shown.addAttribute(TextAttribute.FONT, other, at, at + Character.charCount(letter));
            }
        }
        return shown;
    }

    /** A server without fontconfig, like a lean container, has no fonts, and Java refuses to load ours too unless it is told so. */
    private static void makeDoWithoutFontsOfTheMachine() {
        if (System.getProperty("sun.awt.fontconfig") != null || hasFonts()) {
            return;
        }
        try {
            Path none = Files.createTempFile("fontconfig", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", none.toString());
        } catch (IOException e) {
            throw new IllegalStateException("The folder for temporary files takes a small one", e);
        }
    }

    private static boolean hasFonts() {
        return !System.getProperty("os.name", "").equals("Linux")
                || Files.isDirectory(Path.of("/etc/fonts")) && Files.isDirectory(Path.of("/usr/share/fonts"));
    }

    private static Font load(String weight) {
        String file = "/fonts/atkinson-hyperlegible-next-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(ShareFonts.class.getResourceAsStream(file))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
