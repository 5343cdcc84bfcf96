package org.coproduction.seminars.media;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Checks an uploaded file and makes of it what is stored. */
@Component
class FileIntake {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    private final PictureIntake pictures;
    private final Clock clock;

    FileIntake(PictureIntake pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    /** @throws MediaRefusedException if the file is not taken */
    PreparedFile prepare(byte[] bytes) {
        if (bytes.length == 0) {
            throw new MediaRefusedException(MediaRefusal.EMPTY);
        } else if (bytes.length > MOST_BYTES) {
            throw new MediaRefusedException(MediaRefusal.TOO_LARGE);
        }
        FileKind kind = FileSigns.kindOf(bytes);
        Instant now = clock.instant();
        return kind.isImage() ? pictures.prepare(kind, now, bytes) : PreparedFile.document(kind, now, bytes);
    }
}
