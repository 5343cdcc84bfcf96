package org.coproduction.seminars.media.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.admin.web.ConflictPage;
import org.coproduction.seminars.media.MediaDesk;
import org.coproduction.seminars.media.MediaInUseException;
import org.coproduction.seminars.media.MediaRefusedException;
import org.coproduction.seminars.media.StoredMedia;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Words;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editors’ pages of the library: find, describe, delete; bytes come in by {@link UploadController}. */
@Controller
@RequestMapping("/admin/media")
class MediaAdminController {

    private static final int PAGE_SIZE = 24;
    private static final String FORM = "admin/media/form";

    private final MediaDesk desk;
    private final ConflictPage conflicts;
    private final Words words;

    MediaAdminController(MediaDesk desk, ConflictPage conflicts, Words words) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        Pagination pages = Pagination.of(page, PAGE_SIZE, desk.count(q));
        List<StoredMedia> found = desk.search(q, pages);
        Map<Long, List<String>> uses =
                desk.usesOf(found.stream().map(StoredMedia::id).toList());
        model.addAttribute("q", q);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "media",
                found.stream()
                        .map(media -> MediaView.of(media, uses.getOrDefault(media.id(), List.of())))
                        .toList());
        return "admin/media/list";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", MediaForm.of(desk.get(id)));
        return show(id, model);
    }

    private String show(long id, Model model) {
        model.addAttribute("media", MediaView.of(desk.get(id), uses(id)));
        return FORM;
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MediaForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return show(id, model);
        }
        try {
            desk.change(id, form.version, form.details(), form.decoration);
        } catch (MediaRefusedException refused) {
            errors.rejectValue(refused.refusal().field(), refused.refusal().message());
            return show(id, model);
        } catch (OptimisticLockingFailureException stale) {
            MediaForm theirs = MediaForm.of(desk.get(id));
            return conflicts.show(model, response, form, theirs, "media.form.", "/admin/media/" + id);
        }
        flash.addFlashAttribute("saved", "media.saved");
        return "redirect:/admin/media";
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@PathVariable long id, Model model) {
        StoredMedia media = desk.get(id);
        if (!uses(id).isEmpty()) {
            return refuseDeletion(id, model);
        }
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("media.delete.title", media.file().name()),
                        List.of(words.get("media.delete.unused"), words.get("media.delete.consequence")),
                        "/admin/media/" + id + "/deletion",
                        "/admin/media/" + id,
                        words.get("media.delete.button")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            desk.delete(id);
        } catch (MediaInUseException used) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return refuseDeletion(id, model);
        }
        flash.addFlashAttribute("saved", "media.deleted");
        return "redirect:/admin/media";
    }

    private String refuseDeletion(long id, Model model) {
        model.addAttribute("media", MediaView.of(desk.get(id), uses(id)));
        return "admin/media/in-use";
    }

    private List<String> uses(long id) {
        return desk.usesOf(List.of(id)).getOrDefault(id, List.of());
    }
}
