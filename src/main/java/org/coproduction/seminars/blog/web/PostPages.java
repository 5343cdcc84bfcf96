package org.coproduction.seminars.blog.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coproduction.seminars.blog.PostAttachment;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.blog.web.Authors.Author;
import org.coproduction.seminars.media.FileView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of posts: with names, links and files in place of ids. */
@Component
class PostPages {

    private final Authors authors;
    private final SeminarCatalogue seminars;
    private final MediaLibrary media;
    private final MarkdownRenderer markdown;
    private final Clock clock;

    PostPages(Authors authors, SeminarCatalogue seminars, MediaLibrary media, MarkdownRenderer markdown, Clock clock) {
        this.authors = authors;
        this.seminars = seminars;
        this.media = media;
        this.markdown = markdown;
        this.clock = clock;
    }

    List<PostHead> heads(List<StoredPost> posts) {
        Map<Long, Author> names = authors.named(posts.stream()
                .flatMap(post -> post.details().authors().stream())
                .distinct()
                .toList());
        return posts.stream()
                .map(post -> PostHead.of(post, names, clock.instant()))
                .toList();
    }

    PostPage page(StoredPost post) {
        return new PostPage(
                heads(List.of(post)).get(0),
                post.details().contentNote(),
                markdown.render(post.details().body()),
                seminar(post.details().seminarId()),
                attachments(post.details().attachments()));
    }

    private PostPage.@Nullable Link seminar(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        SeminarFacts seminar = seminars.facts(id);
        return seminar.status().isPublic() ? new PostPage.Link(seminar.name(), seminar.path()) : null;
    }

    private List<PostPage.Attachment> attachments(List<PostAttachment> attachments) {
        Map<Long, FileView> files =
                media.files(attachments.stream().map(PostAttachment::fileId).toList());
        return attachments.stream()
                .map(attachment -> attachment(attachment, files.get(attachment.fileId())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PostPage.@Nullable Attachment attachment(PostAttachment attachment, @Nullable FileView file) {
        return file == null ? null : new PostPage.Attachment(attachment.title(), file.href(), file.type(), file.size());
    }
}
