package org.coproduction.seminars.media;

import java.util.Locale;

/** Sizes in words. */
final class FileSize {

    private static final long KB = 1_000;
    private static final long MB = 1_000_000;

    private FileSize() {}

    /** For example “830 KB”, “1.2 MB”. */
    static String words(long bytes) {
        if (bytes < MB) {
            return Math.max(1, (bytes + KB / 2) / KB) + " KB";
        }
        return String.format(Locale.UK, "%.1f MB", bytes / (double) MB);
    }
}
