package org.coproduction.seminars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/** A further page. */
@Entity
@Table(name = "page")
class Page extends Editable {

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PagePlace place;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Publication publication;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PageLayout layout;

    @Embedded
    private @Nullable PageCare care;

    protected Page() {}

    Page(PageDetails details) {
        apply(details);
    }

    final void apply(PageDetails details) {
        slug = details.slug().text();
        title = details.title();
        summary = details.summary();
        body = details.body().source();
        place = details.place();
        position = details.position();
        publication = details.publication();
        layout = details.layout();
        care = details.care();
    }

    PageDetails details() {
        return new PageDetails(
                Slug.of(slug),
                title,
                summary,
                new Markdown(body),
                place,
                position,
                publication,
                layout,
                care == null ? PageCare.NONE : care);
    }
}
