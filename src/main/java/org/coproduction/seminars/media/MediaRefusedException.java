package org.coproduction.seminars.media;

/** The file is not taken. */
public class MediaRefusedException extends RuntimeException {

    private final MediaRefusal refusal;

    MediaRefusedException(MediaRefusal refusal) {
        super("File refused: " + refusal);
        this.refusal = refusal;
    }

    public MediaRefusal refusal() {
        return refusal;
    }
}
