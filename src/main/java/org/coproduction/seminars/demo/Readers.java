package org.coproduction.seminars.demo;

import java.util.UUID;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.CommentDesk;
import org.coproduction.seminars.blog.CommentDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Made-up comments, most of them waiting to be read. */
@Component
@Order(3)
@Profile("demo")
class Readers implements Demonstration.Scene {

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
        desk.take(post, new CommentDetails(UUID.randomUUID().toString(), comment.name(), "", comment.text()));
        if (comment.published()) {
            desk.waiting(1).forEach(waiting -> desk.publish(waiting.id()));
        }
    }
}
