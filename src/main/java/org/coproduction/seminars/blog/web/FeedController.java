package org.coproduction.seminars.blog.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.Topic;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The blog for feed readers: the newest posts, whole. */
@Controller
class FeedController {

    private static final int NEWEST = 15;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Blog blog;
    private final AtomFeed feed;

    FeedController(Blog blog, AtomFeed feed) {
        this.blog = blog;
        this.feed = feed;
    }

    @GetMapping("/blog/feed.atom")
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String topic) {
        Topic about = topic.isEmpty() ? null : find(topic);
        byte[] xml = feed.write(blog.page(topic, new Pagination(1, NEWEST, NEWEST)), about);
        return ResponseEntity.ok().contentType(ATOM).body(xml);
    }

    private @Nullable Topic find(String slug) {
        List<Topic> topics = blog.topics();
        return topics.stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("topic " + slug));
    }
}
