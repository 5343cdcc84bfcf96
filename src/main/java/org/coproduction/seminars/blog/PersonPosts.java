package org.coproduction.seminars.blog;

import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.people.Appearance;
import org.coproduction.seminars.people.Appearances;
import org.springframework.stereotype.Component;

/** What somebody has written for the blog, for their page. */
@Component
class PersonPosts implements Appearances {

    private final Blog blog;

    PersonPosts(Blog blog) {
        this.blog = blog;
    }

    @Override
    public List<Appearance> of(long personId) {
        return blog.by(personId).stream().map(PersonPosts::appearance).toList();
    }

    private static Appearance appearance(PostTeaser post) {
        String day = UkTime.shortDate(UkTime.at(post.publishedAt()).toLocalDate());
        return new Appearance(Appearance.Kind.POST, post.title(), post.path(), day);
    }
}
