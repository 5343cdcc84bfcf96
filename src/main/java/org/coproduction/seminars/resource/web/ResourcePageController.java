package org.coproduction.seminars.resource.web;

import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of one resource. */
@Controller
class ResourcePageController {

    private final ResourceShelf shelf;
    private final ResourcePages pages;
    private final ResourceHeads heads;
    private final Quotation quotation;
    private final MarkdownRenderer markdown;

    ResourcePageController(
            ResourceShelf shelf,
            ResourcePages pages,
            ResourceHeads heads,
            Quotation quotation,
            MarkdownRenderer markdown) {
        this.shelf = shelf;
        this.pages = pages;
        this.heads = heads;
        this.quotation = quotation;
        this.markdown = markdown;
    }

    @GetMapping("/resources/{slug}")
    String one(@PathVariable String slug, Model model) {
        StoredResource resource = shelf.bySlug(slug);
        ResourceView view = pages.view(resource);
        model.addAttribute("resource", view);
        model.addAttribute("text", markdown.render(resource.details().transcript()));
        model.addAttribute("quotation", quotation.of(view, resource.details()));
        model.addAttribute("meta", heads.of(resource, view));
        model.addAttribute("description", view.summary().isEmpty() ? null : view.summary());
        model.addAttribute("crumbs", heads.crumbs(view));
        return "resource/resource";
    }
}
