package org.coproduction.seminars.blog;

import java.util.List;
import java.util.Optional;
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
    private final Words words;

    SeminarPosts(Blog blog, Posts posts, Words words) {
        this.blog = blog;
        this.posts = posts;
        this.words = words;
    }

    @Override
    public List<RelatedItem> relatedTo(long seminarId) {
        return blog.about(seminarId).stream().map(SeminarPosts::item).toList();
    }

    private static RelatedItem item(PostTeaser post) {
        String day = UkTime.shortDate(UkTime.at(post.publishedAt()).toLocalDate());
        return new RelatedItem(RelatedItem.Kind.POST, post.title(), post.path(), day);
    }

    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        long count = posts.countBySeminarId(seminarId);
        return count == 0
                ? Optional.empty()
                : Optional.of(new Consequence(words.get("blog.seminar.deleted", count), false));
    }
}
