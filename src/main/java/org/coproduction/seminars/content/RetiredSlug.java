package org.coproduction.seminars.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coproduction.seminars.common.Slug;
import org.jspecify.annotations.Nullable;

/** An address that a thing had once; it leads to the thing’s present one. */
@Entity
@Table(name = "retired_slug")
class RetiredSlug {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false)
    private long targetId;

    protected RetiredSlug() {}

    RetiredSlug(String kind, Slug slug, long targetId) {
        this.kind = kind;
        this.slug = slug.text();
        this.targetId = targetId;
    }

    long targetId() {
        return targetId;
    }

    void leadTo(long newTarget) {
        targetId = newTarget;
    }
}
