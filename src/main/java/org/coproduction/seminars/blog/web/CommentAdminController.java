package org.coproduction.seminars.blog.web;

import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.blog.CommentDesk;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading comments before the public does. */
@Controller
@RequestMapping("/admin/comments")
class CommentAdminController {

    private static final int PAGE_SIZE = 50;

    private final CommentDesk desk;
    private final Words words;

    CommentAdminController(CommentDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        Pagination pages = Pagination.of(page, PAGE_SIZE, desk.count(q));
        model.addAttribute("q", q);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "comments", desk.page(q, pages).stream().map(CommentView::of).toList());
        return "admin/blog/comments";
    }

    @PostMapping("/{id}/publication")
    String publish(@PathVariable long id, RedirectAttributes flash) {
        desk.publish(id);
        flash.addFlashAttribute("saved", "blog.comment.published");
        return "redirect:/admin/comments";
    }

    @PostMapping("/{id}/rejection")
    String reject(@PathVariable long id, RedirectAttributes flash) {
        desk.reject(id);
        flash.addFlashAttribute("saved", "blog.comment.rejected");
        return "redirect:/admin/comments";
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("blog.comment.delete.title", desk.get(id).name()),
                        List.of(words.get("blog.comment.delete.consequence")),
                        "/admin/comments/" + id + "/deletion",
                        "/admin/comments",
                        words.get("blog.comment.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, RedirectAttributes flash) {
        desk.delete(id);
        flash.addFlashAttribute("saved", "blog.comment.deleted");
        return "redirect:/admin/comments";
    }
}
