package org.coproduction.seminars.blog;

import jakarta.persistence.Embeddable;
import org.coproduction.seminars.common.Slug;

/** What a post is about, in a word or two; topics with the same slug are one. */
@Embeddable
public record Topic(String slug, String name) {

    public static final int MAX_LENGTH = 80;

    public static Topic named(String name) {
        return new Topic(Slug.from(name).text(), name);
    }
}
