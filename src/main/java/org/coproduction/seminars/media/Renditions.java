package org.coproduction.seminars.media;

import org.jspecify.annotations.Nullable;

/**
 * A picture as WebP, for browsers that take it; each only where it is the smaller file.
 *
 * @param small none for small pictures
 * @param tiny none for tiny ones
 */
record Renditions(byte @Nullable [] full, byte @Nullable [] small, byte @Nullable [] tiny) {

    static final Renditions NONE = new Renditions(null, null, null);
}
