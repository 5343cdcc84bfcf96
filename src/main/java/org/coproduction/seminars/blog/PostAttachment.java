package org.coproduction.seminars.blog;

import jakarta.persistence.Embeddable;

/**
 * A document that comes with a post.
 *
 * @param fileId in the media library
 * @param title what the link says
 */
@Embeddable
public record PostAttachment(long fileId, String title) {}
