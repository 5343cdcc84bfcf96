package org.coproduction.seminars.media;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a file is by its bytes; what its name or the browser says counts for nothing. */
final class FileSigns {

    private static final int START = 2_000;
    private static final Pattern WEB_PAGE = Pattern.compile("<!doctype\\s+html|<(?:html|head|body|script|iframe)\\b");
    private static final Pattern DRAWING = Pattern.compile("<svg\\b|<!doctype\\s+svg");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t\\f]]");
    private static final String ODT_MARK = "mimetypeapplication/vnd.oasis.opendocument.text";
    private static final int ZIP_HEADER = 30;

    private FileSigns() {}

    /** @throws MediaRefusedException if files of this kind are not taken */
    static FileKind kindOf(byte[] bytes) {
        if (starts(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return FileKind.JPEG;
        } else if (starts(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        } else if (starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a")) {
            return FileKind.GIF;
        } else if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
            return FileKind.WEBP;
        } else if (starts(bytes, 0, "%PDF-")) {
            return FileKind.PDF;
        }
        return starts(bytes, 0, "PK\u0003\u0004") ? zipped(bytes) : text(bytes);
    }

    private static FileKind zipped(byte[] bytes) {
        if (starts(bytes, ZIP_HEADER, ODT_MARK) && !starts(bytes, ZIP_HEADER + ODT_MARK.length(), "-")) {
            return FileKind.ODT;
        }
        Set<String> names = ZipNames.of(bytes);
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new MediaRefusedException(MediaRefusal.MACROS);
        } else if (names.contains("word/document.xml")) {
            return FileKind.DOCX;
        } else if (names.contains("ppt/presentation.xml")) {
            return FileKind.PPTX;
        } else if (names.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        throw new MediaRefusedException(MediaRefusal.UNKNOWN_KIND);
    }

    private static FileKind text(byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, START)), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (DRAWING.matcher(start).find()) {
            throw new MediaRefusedException(MediaRefusal.DRAWING);
        } else if (WEB_PAGE.matcher(start).find()) {
            throw new MediaRefusedException(MediaRefusal.WEB_PAGE);
        } else if (!isText(bytes)) {
            throw new MediaRefusedException(MediaRefusal.UNKNOWN_KIND);
        }
        int mark = starts(bytes, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        return starts(bytes, mark, "WEBVTT") ? FileKind.VTT : FileKind.TXT;
    }

    private static boolean isText(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return !NOT_TEXT.matcher(text).find();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** @param sign one character a byte */
    private static boolean starts(byte[] bytes, int offset, String sign) {
        byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
