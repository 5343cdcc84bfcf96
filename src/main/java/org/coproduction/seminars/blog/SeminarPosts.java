package org.coproduction.seminars.blog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.RelatedToSeminar;
import org.coproduction.seminars.programme.SeminarAttachment;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** The posts about a seminar, for its page and for whoever deletes it. */
@Component
class SeminarPosts implements RelatedToSeminar, SeminarAttachment {

    private final Blog blog;
    private final Posts posts;
    private final Comments comments;
    private final Words words;

    SeminarPosts(Blog blog, Posts posts, Comments comments, Words words) {
        this.blog = blog;
        this.posts = posts;
        this.comments = comments;
        this.words = words;
    }

    @Override
    public List<RelatedItem> relatedTo(long seminarId) {
        List<PostTeaser> about = blog.about(seminarId);
        if (about.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> counts = comments
                .published(about.stream().map(PostTeaser::id).toList())
                .stream()
                .collect(Collectors.toMap(CommentCount::postId, CommentCount::comments));
        return about.stream()
                .map(post -> item(post, counts.getOrDefault(post.id(), 0L)))
                .toList();
    }

    private RelatedItem item(PostTeaser post, long commentCount) {
        String day = UkTime.shortDate(UkTime.at(post.publishedAt()).toLocalDate());
        String note = commentCount == 0 ? day : day + " · " + words.get("blog.comments", commentCount);
        return new RelatedItem(RelatedItem.Kind.POST, post.title(), post.path(), note);
    }

    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        long count = posts.countBySeminarId(seminarId);
        return count == 0
                ? Optional.empty()
                : Optional.of(new Consequence(words.get("blog.seminar.deleted", count), false));
    }
}
