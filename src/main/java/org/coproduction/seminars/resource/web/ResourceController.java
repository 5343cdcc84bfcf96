package org.coproduction.seminars.resource.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The public list of resources; editors’ pages: {@link ResourceAdminController}. */
@Controller
class ResourceController {

    /** With fewer, boxes to filter by are in the way. */
    private static final int FEW = 12;

    private final ResourceShelf shelf;
    private final ResourcePages pages;
    private final Words words;

    ResourceController(ResourceShelf shelf, ResourcePages pages, Words words) {
        this.shelf = shelf;
        this.pages = pages;
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

    /** @param label message key */
    record Group(String label, List<ResourceView> resources) {}
}
