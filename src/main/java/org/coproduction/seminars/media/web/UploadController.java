package org.coproduction.seminars.media.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.coproduction.seminars.media.MediaDesk;
import org.coproduction.seminars.media.MediaRefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files from editors. */
@Controller
@RequestMapping("/admin/media")
class UploadController {

    private static final String UPLOAD = "admin/media/upload";
    private static final String REPLACEMENT = "admin/media/replacement";

    private final MediaDesk desk;

    UploadController(MediaDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/new")
    String choose(Model model) {
        model.addAttribute("form", new UploadForm());
        return UPLOAD;
    }

    @PostMapping
    String upload(@Valid @ModelAttribute("form") UploadForm form, BindingResult errors, RedirectAttributes flash)
            throws IOException {
        if (errors.hasErrors()) {
            return UPLOAD;
        }
        try {
            desk.upload(form.details(), form.decoration, form.bytes());
        } catch (MediaRefusedException refused) {
            errors.rejectValue(refused.refusal().field(), refused.refusal().message());
            return UPLOAD;
        }
        flash.addFlashAttribute("saved", "media.uploaded");
        return "redirect:/admin/media";
    }

    @GetMapping("/{id}/file")
    String chooseReplacement(@PathVariable long id, Model model) {
        model.addAttribute("form", new UploadForm());
        return showReplacement(id, model);
    }

    @PostMapping("/{id}/file")
    String replace(
            @PathVariable long id,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        try {
            desk.replace(id, form.bytes());
        } catch (MediaRefusedException refused) {
            errors.rejectValue("file", refused.refusal().message());
            return showReplacement(id, model);
        }
        flash.addFlashAttribute("saved", "media.replaced");
        return "redirect:/admin/media/" + id;
    }

    private String showReplacement(long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("name", desk.get(id).file().name());
        return REPLACEMENT;
    }
}
