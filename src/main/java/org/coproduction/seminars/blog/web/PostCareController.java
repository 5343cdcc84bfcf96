package org.coproduction.seminars.blog.web;

import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.blog.BlogDesk;
import org.coproduction.seminars.blog.CommentDesk;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at a post before the public does, and deleting it; the rest of editing: {@link PostAdminController}. */
@Controller
@RequestMapping("/admin/posts/{id}")
class PostCareController {

    private final BlogDesk desk;
    private final CommentDesk comments;
    private final PostPages pages;
    private final Words words;

    PostCareController(BlogDesk desk, CommentDesk comments, PostPages pages, Words words) {
        this.desk = desk;
        this.comments = comments;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/preview")
    String preview(@PathVariable long id, Model model) {
        model.addAttribute("post", pages.page(desk.get(id)));
        model.addAttribute("comments", List.of());
        model.addAttribute("unlisted", true);
        return "blog/post";
    }

    @GetMapping("/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("blog.delete.title", desk.get(id).details().title()),
                        List.of(
                                words.get("blog.delete.consequence"),
                                words.get("blog.delete.comments", comments.countOf(id))),
                        "/admin/posts/" + id + "/deletion",
                        "/admin/posts/" + id,
                        words.get("blog.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        desk.delete(id);
        flash.addFlashAttribute("saved", "blog.deleted");
        return "redirect:/admin/posts";
    }
}
