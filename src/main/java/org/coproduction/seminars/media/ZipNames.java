package org.coproduction.seminars.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Names in a ZIP file, read from its directory alone: nothing is unpacked, so nothing can swell. */
final class ZipNames {

    private static final int DIRECTORY_END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipNames() {}

    /** Empty if there is no directory that can be read. */
    static Set<String> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = findEnd(zip);
        return end < 0 ? Set.of() : read(zip, zip.getShort(end + 10) & 0xFFFF, zip.getInt(end + 16));
    }

    private static int findEnd(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> read(ByteBuffer zip, int count, int start) {
        Set<String> names = new HashSet<>();
        long at = start & 0xFFFFFFFFL;
        for (int i = 0; i < count && at + ENTRY_LENGTH <= zip.limit() && zip.getInt((int) at) == ENTRY; i++) {
            int entry = (int) at;
            int nameLength = zip.getShort(entry + 28) & 0xFFFF;
            if (at + ENTRY_LENGTH + nameLength > zip.limit()) {
                break;
            }
            names.add(new String(zip.array(), entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + nameLength + (zip.getShort(entry + 30) & 0xFFFF) + (zip.getShort(entry + 32) & 0xFFFF);
        }
        return names;
    }
}
