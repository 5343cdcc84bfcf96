package org.coproduction.seminars.demo;

import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.CommentDesk;
import org.coproduction.seminars.blog.CommentText;
import org.coproduction.seminars.site.Pagination;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Made-up comments, most of them waiting to be read. */
@Component
@Order(3)
@Profile("demo")
class Readers implements Demonstration.Scene {

    private static final Pagination FIRST = Pagination.of(1, 1, 1);

    private final Blog blog;
    private final CommentDesk desk;
    private final DemoWords words;

    Readers(Blog blog, CommentDesk desk, DemoWords words) {
        this.blog = blog;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public void set() {
        words.comments().forEach(this::write);
    }

    private void write(DemoWords.DemoComment comment) {
        long post = blog.bySlug(comment.post()).id();
        desk.write(post, new CommentText(comment.name(), null, comment.text()));
        if (comment.published()) {
            desk.page("", FIRST).forEach(waiting -> desk.publish(waiting.id()));
        }
    }
}
