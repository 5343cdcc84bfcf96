package org.coproduction.seminars.media;

import java.util.regex.Pattern;
import org.coproduction.seminars.common.Slug;

/** A file’s name without its ending: no folders, nothing unprintable, nothing that turns the direction of writing. */
record FileName(String base) {

    private static final int MAX_LENGTH = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING =
            Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|pdf|docx|pptx|xlsx|odt|txt|vtt)$");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>|?*:]+");

    static FileName of(String original) {
        String last = FOLDERS.matcher(original).replaceFirst("");
        String clean =
                UNPRINTABLE.matcher(ENDING.matcher(last).replaceFirst("")).replaceAll(" ");
        String base = clean.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(base.isEmpty() ? "file" : cut(base));
    }

    private static String cut(String base) {
        return base.codePointCount(0, base.length()) <= MAX_LENGTH
                ? base
                : base.substring(0, base.offsetByCodePoints(0, MAX_LENGTH)).strip();
    }

    String display(FileKind kind) {
        return base + "." + kind.extension();
    }

    /** Plain letters and hyphens, for the file’s address. */
    String address(FileKind kind) {
        return Slug.from(base) + "." + kind.extension();
    }
}
