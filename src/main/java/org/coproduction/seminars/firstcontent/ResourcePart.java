package org.coproduction.seminars.firstcontent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.Recording;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class ResourcePart implements ContentPart {

    private final ResourceShelf shelf;

    ResourcePart(ResourceShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        files.readList("first-content/resources.yaml", ResourceFile.class)
                .forEach(resource -> shelf.add(resource.details(keys)));
    }

    record ResourceFile(
            String slug,
            ResourceKind kind,
            String title,
            String summary,
            @Nullable List<String> people,
            @Nullable Integer seminarNumber,
            @Nullable String url,
            @Nullable String note,
            @Nullable List<String> topics,
            @Nullable LocalDate datedOn,
            @Nullable String authors,
            @Nullable Integer year,
            @Nullable String journal,
            @Nullable String volume,
            @Nullable String issue,
            @Nullable String pages,
            @Nullable String doi) {

        ResourceDetails details(Keys keys) {
            return new ResourceDetails(
                    Slug.of(slug),
                    kind,
                    title,
                    summary,
                    people == null ? List.of() : keys.people(people),
                    seminarNumber == null ? null : keys.seminar(seminarNumber),
                    url,
                    null,
                    text(note),
                    topics == null ? List.of() : topics,
                    datedOn,
                    "",
                    Recording.NONE,
                    Markdown.EMPTY,
                    new Citation(text(authors), year, text(journal), text(volume), text(issue), text(pages), text(doi)),
                    Publication.PUBLISHED);
        }

        private static String text(@Nullable String given) {
            return Objects.requireNonNullElse(given, "");
        }
    }
}
