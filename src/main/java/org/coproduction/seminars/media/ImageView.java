package org.coproduction.seminars.media;

/**
 * A picture for {@code fragments/parts :: picture}.
 *
 * @param alt empty for decoration
 */
public record ImageView(String src, int width, int height, String alt) {}
