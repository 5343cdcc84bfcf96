package org.coproduction.seminars.resource.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coproduction.seminars.media.FileView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page of all resources; editors’ pages: {@link ResourceAdminController}. */
@Controller
class ResourceController {

    private final ResourceShelf shelf;
    private final PeopleRegister people;
    private final MediaLibrary media;
    private final MarkdownRenderer markdown;

    ResourceController(ResourceShelf shelf, PeopleRegister people, MediaLibrary media, MarkdownRenderer markdown) {
        this.shelf = shelf;
        this.people = people;
        this.media = media;
        this.markdown = markdown;
    }

    @GetMapping("/resources")
    String all(Model model) {
        List<StoredResource> resources = shelf.published();
        Map<Long, PersonName> names = people.names(resources.stream()
                .flatMap(found -> found.details().people().stream())
                .distinct()
                .toList());
        Map<Long, FileView> files = media.files(resources.stream()
                .map(found -> found.details().fileId())
                .filter(Objects::nonNull)
                .toList());
        model.addAttribute(
                "groups",
                Arrays.stream(ResourceKind.values())
                        .map(kind -> group(kind, resources, names, files))
                        .filter(group -> !group.resources().isEmpty())
                        .toList());
        return "resource/list";
    }

    private Group group(
            ResourceKind kind, List<StoredResource> resources, Map<Long, PersonName> names, Map<Long, FileView> files) {
        return new Group(
                kind.label(),
                resources.stream()
                        .map(StoredResource::details)
                        .filter(details -> details.kind() == kind)
                        .map(details -> view(details, names, files))
                        .toList());
    }

    private ResourceView view(ResourceDetails details, Map<Long, PersonName> names, Map<Long, FileView> files) {
        return ResourceView.of(
                details,
                details.people().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList(),
                details.fileId() == null ? null : files.get(details.fileId()),
                markdown.render(details.transcript()),
                details.kind() == ResourceKind.PUBLICATION);
    }

    /** @param label message key */
    record Group(String label, List<ResourceView> resources) {}
}
