package org.coproduction.seminars.content;

import java.util.Optional;
import org.coproduction.seminars.common.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers old addresses, so that they lead to the new one for ever.
 *
 * <p>A kind is the name of what is addressed, such as {@code partner}; old slugs are unique within it.
 */
@Service
@Transactional
public class SlugHistory {

    private final RetiredSlugs retired;

    SlugHistory(RetiredSlugs retired) {
        this.retired = retired;
    }

    /** Call when a thing’s slug changes: the old one is remembered, and the new one is no longer anybody’s old one. */
    public void changed(String kind, long id, Slug before, Slug after) {
        if (before.equals(after)) {
            return;
        }
        retired.deleteByKindAndSlug(kind, after.text());
        retired.findByKindAndSlug(kind, before.text())
                .ifPresentOrElse(old -> old.leadTo(id), () -> retired.save(new RetiredSlug(kind, before, id)));
    }

    /** The id of the thing that had this slug once. */
    @Transactional(readOnly = true)
    public Optional<Long> find(String kind, String slug) {
        return retired.findByKindAndSlug(kind, slug).map(RetiredSlug::targetId);
    }

    public void forget(String kind, long id) {
        retired.deleteByKindAndTargetId(kind, id);
    }
}
