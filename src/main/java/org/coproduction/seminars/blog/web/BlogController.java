package org.coproduction.seminars.blog.web;

import java.util.List;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.CommentDesk;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.blog.Topic;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers see of the blog; comments come in by {@link CommentController}. */
@Controller
class BlogController {

    private static final int PAGE_SIZE = 10;

    private final Blog blog;
    private final CommentDesk comments;
    private final PostPages pages;
    private final PostSurroundings surroundings;
    private final PostHeads heads;

    BlogController(Blog blog, CommentDesk comments, PostPages pages, PostSurroundings surroundings, PostHeads heads) {
        this.blog = blog;
        this.comments = comments;
        this.pages = pages;
        this.surroundings = surroundings;
        this.heads = heads;
    }

    @GetMapping("/blog")
    String list(
            @RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "1") int page, Model model) {
        List<Topic> topics = blog.topics();
        Topic about = topic.isEmpty() ? null : find(topic, topics);
        model.addAttribute("topic", about);
        model.addAttribute("meta", heads.list(about));
        Pagination pagination = Pagination.of(page, PAGE_SIZE, blog.count(topic));
        model.addAttribute("topics", topics);
        model.addAttribute("pages", pagination);
        model.addAttribute("posts", pages.heads(blog.page(topic, pagination)));
        return "blog/list";
    }

    private static Topic find(String slug, List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("topic " + slug));
    }

    @GetMapping("/blog/{slug}")
    String post(@PathVariable String slug, Model model) {
        StoredPost post = blog.bySlug(slug);
        PostPage page = pages.page(post);
        model.addAttribute("post", page);
        model.addAttribute("meta", heads.of(post, page));
        surroundings.addTo(model, post);
        model.addAttribute("description", post.details().summary());
        model.addAttribute("crumbs", heads.crumbs(post));
        model.addAttribute(
                "comments",
                comments.published(post.id()).stream().map(CommentView::of).toList());
        return "blog/post";
    }
}
