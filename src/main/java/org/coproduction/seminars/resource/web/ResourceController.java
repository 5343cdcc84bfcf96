package org.coproduction.seminars.resource.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of resources; editors’ pages: {@link ResourceAdminController}. */
@Controller
class ResourceController {

    /** With fewer, boxes to filter by are in the way. */
    private static final int FEW = 12;

    private final ResourceShelf shelf;
    private final ResourcePages pages;
    private final Quotation quotation;
    private final MarkdownRenderer markdown;
    private final Words words;

    ResourceController(
            ResourceShelf shelf, ResourcePages pages, Quotation quotation, MarkdownRenderer markdown, Words words) {
        this.shelf = shelf;
        this.pages = pages;
        this.quotation = quotation;
        this.markdown = markdown;
        this.words = words;
    }

    @GetMapping("/resources")
    String all(@ModelAttribute("filter") ResourceFilter filter, Model model) {
        List<StoredResource> all = shelf.published();
        List<StoredResource> found = filter.of(all);
        model.addAttribute("total", all.size());
        model.addAttribute("found", found.size());
        model.addAttribute("filtered", !filter.isEmpty());
        model.addAttribute("groups", groups(found));
        if (all.size() > FEW || !filter.isEmpty()) {
            addChoices(all, model);
        }
        return "resource/list";
    }

    private List<Group> groups(List<StoredResource> found) {
        List<ResourceView> views = pages.views(found);
        return Arrays.stream(ResourceKind.values())
                .map(kind -> new Group(
                        kind.label(),
                        views.stream()
                                .filter(view -> view.kind().equals(kind.label() + ".one"))
                                .toList()))
                .filter(group -> !group.resources().isEmpty())
                .toList();
    }

    private void addChoices(List<StoredResource> all, Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(ResourceKind.values())
                        .map(kind -> new Option(kind.name(), words.get(kind.label())))
                        .toList());
        model.addAttribute("seminars", pages.seminars());
        model.addAttribute(
                "topics",
                ResourceFilter.topics(all).stream()
                        .map(topic -> new Option(ResourceFilter.slug(topic), topic))
                        .toList());
    }

    @GetMapping("/resources/{slug}")
    String one(@PathVariable String slug, Model model) {
        StoredResource resource = shelf.bySlug(slug);
        ResourceView view = pages.view(resource);
        model.addAttribute("resource", view);
        model.addAttribute("text", markdown.render(resource.details().transcript()));
        model.addAttribute("quotation", quotation.of(view, resource.details()));
        model.addAttribute("description", view.summary().isEmpty() ? null : view.summary());
        model.addAttribute(
                "crumbs", List.of(new Crumb(words.get("resource.title"), "/resources"), Crumb.here(view.title())));
        return "resource/resource";
    }

    /** @param label message key */
    record Group(String label, List<ResourceView> resources) {}
}
