package org.coproduction.seminars.blog.web;

import jakarta.validation.Valid;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.CommentDesk;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.site.web.Limit;
import org.coproduction.seminars.site.web.Limited;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing a comment. */
@Controller
@RequestMapping("/blog/{slug}/comment")
class CommentController {

    private static final String FORM = "blog/comment";

    private final Blog blog;
    private final CommentDesk desk;

    CommentController(Blog blog, CommentDesk desk) {
        this.blog = blog;
        this.desk = desk;
    }

    @ModelAttribute("post")
    StoredPost post(@PathVariable String slug) {
        return blog.bySlug(slug);
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new CommentForm());
        model.addAttribute("unlisted", true);
        return FORM;
    }

    @Limited(Limit.BEGINNINGS)
    @PostMapping
    String send(
            @ModelAttribute("post") StoredPost post,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors) {
        form.check(errors);
        if (errors.hasErrors()) {
            return FORM;
        }
        if (!form.isByProgram()) {
            keep(post.id(), form);
        }
        return "redirect:/blog/{slug}/comment/thanks";
    }

    private void keep(long postId, CommentForm form) {
        try {
            desk.write(postId, form.comment());
        } catch (DataIntegrityViolationException twiceAtOnce) {
            // The same comment has just been stored by another request.
        }
    }

    @GetMapping("/thanks")
    String thanks(Model model) {
        model.addAttribute("unlisted", true);
        return "blog/thanks";
    }
}
