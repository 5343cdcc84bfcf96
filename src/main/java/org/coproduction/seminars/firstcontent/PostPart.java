package org.coproduction.seminars.firstcontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.blog.BlogDesk;
import org.coproduction.seminars.blog.PostDetails;
import org.coproduction.seminars.blog.PostKind;
import org.coproduction.seminars.blog.Topic;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The posts of the blog, all by the leader of the series. */
@Component
@Order(5)
class PostPart implements ContentPart {

    private static final String AUTHOR = "pamela-fisher";

    private final BlogDesk desk;

    PostPart(BlogDesk desk) {
        this.desk = desk;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        files.readList("first-content/posts.yaml", PostFile.class).forEach(post -> desk.add(post.details(keys)));
    }

    record PostFile(
            String slug,
            String title,
            PostKind kind,
            String summary,
            List<String> topics,
            @Nullable Integer seminarNumber,
            Instant publishedAt,
            @Nullable LocalDate closesOn,
            String body) {

        PostDetails details(Keys keys) {
            return new PostDetails(
                    Slug.of(slug),
                    title,
                    kind,
                    summary,
                    "",
                    new Markdown(body),
                    null,
                    closesOn,
                    List.of(keys.person(AUTHOR)),
                    topics.stream().map(Topic::named).toList(),
                    seminarNumber == null ? null : keys.seminar(seminarNumber),
                    Publication.PUBLISHED,
                    publishedAt,
                    List.of());
        }
    }
}
