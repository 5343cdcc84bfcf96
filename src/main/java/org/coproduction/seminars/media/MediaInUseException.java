package org.coproduction.seminars.media;

/** Something on the site still shows the file. */
public class MediaInUseException extends RuntimeException {

    MediaInUseException(long id) {
        super("In use: media " + id);
    }
}
