package org.coproduction.seminars.media;

/** The sizes in which a picture is served, by its longest side. */
public enum PictureSize {
    FULL("", 1_600),
    SMALL("small/", 480),
    TINY("tiny/", 240);

    private final String folder;
    private final int longestSide;

    PictureSize(String folder, int longestSide) {
        this.folder = folder;
        this.longestSide = longestSide;
    }

    /** The part of the address that asks for it, before the name. */
    public String folder() {
        return folder;
    }

    int longestSide() {
        return longestSide;
    }

    /** By how much a picture is made smaller; never larger. */
    double scale(int width, int height) {
        return Math.min(1, longestSide / (double) Math.max(width, height));
    }
}
