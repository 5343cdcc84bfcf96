package org.coproduction.seminars.media;

/**
 * A picture for {@code fragments/parts :: picture}.
 *
 * @param width of the largest size, in which it is shown at most
 * @param alt empty for decoration
 * @param sources addresses of all sizes with their widths, for {@code srcset}; empty if there is only one
 */
public record ImageView(String src, int width, int height, String alt, String sources) {

    /** The same for a place where its description stands beside it. */
    public ImageView asDecoration() {
        return new ImageView(src, width, height, "", sources);
    }
}
