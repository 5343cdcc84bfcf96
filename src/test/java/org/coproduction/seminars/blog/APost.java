package org.coproduction.seminars.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;

/** A post for tests: published on 1 February 2016 unless said. */
public final class APost {

    private final String title;
    private PostKind kind = PostKind.POST;
    private LocalDate closesOn;
    private String body = "Some **words**.";
    private String contentNote = "";
    private LocalDate revisedOn;
    private List<Long> authors = List.of();
    private List<Topic> topics = List.of();
    private Long seminarId;
    private Publication publication = Publication.PUBLISHED;
    private Instant publishedAt = Instant.parse("2016-02-01T10:00:00Z");

    private APost(String title) {
        this.title = title;
    }

    public static APost titled(String title) {
        return new APost(title);
    }

    public APost draft() {
        publication = Publication.DRAFT;
        return this;
    }

    public APost publishedAt(String instant) {
        publishedAt = Instant.parse(instant);
        return this;
    }

    public APost closing(PostKind kind, String day) {
        this.kind = kind;
        closesOn = LocalDate.parse(day);
        return this;
    }

    public APost body(String markdown) {
        body = markdown;
        return this;
    }

    public APost noted(String note) {
        contentNote = note;
        return this;
    }

    public APost revisedOn(String day) {
        revisedOn = LocalDate.parse(day);
        return this;
    }

    public APost by(Long... people) {
        authors = List.of(people);
        return this;
    }

    public APost about(String... names) {
        topics = Arrays.stream(names).map(Topic::named).toList();
        return this;
    }

    public APost aboutSeminar(long id) {
        seminarId = id;
        return this;
    }

    public PostDetails details() {
        return new PostDetails(
                Slug.from(title),
                title,
                kind,
                "Summary of " + title,
                contentNote,
                new Markdown(body),
                revisedOn,
                closesOn,
                authors,
                topics,
                seminarId,
                publication,
                publishedAt,
                List.of());
    }
}
