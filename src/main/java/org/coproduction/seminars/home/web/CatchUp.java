package org.coproduction.seminars.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The films and slides of the latest seminars, in two queries. */
@Component
class CatchUp {

    private static final int SHOWN = 4;

    private static final Map<ResourceKind, String> ICONS =
            Map.of(ResourceKind.FILM, "film", ResourceKind.SLIDES, "slides");

    private final ResourceShelf shelf;
    private final SeminarCatalogue seminars;

    CatchUp(ResourceShelf shelf, SeminarCatalogue seminars) {
        this.shelf = shelf;
        this.seminars = seminars;
    }

    List<Line> latest() {
        Map<Long, Integer> numbers =
                seminars.published().stream().collect(Collectors.toMap(SeminarFacts::id, SeminarFacts::number));
        return shelf.published().stream()
                .filter(resource -> ICONS.containsKey(resource.details().kind()))
                .map(resource -> line(resource, numbers))
                .sorted(Comparator.comparing(Line::order).reversed().thenComparing(Line::icon))
                .limit(SHOWN)
                .toList();
    }

    private static Line line(StoredResource resource, Map<Long, Integer> numbers) {
        ResourceDetails details = resource.details();
        return new Line(
                details.title(),
                resource.path(),
                details.kind().label(),
                ICONS.getOrDefault(details.kind(), "document"),
                details.seminarId() == null ? null : numbers.get(details.seminarId()));
    }

    /**
     * @param kind message key
     * @param seminar number of the seminar that it belongs to
     */
    record Line(
            String title,
            String href,
            String kind,
            String icon,
            @Nullable Integer seminar) {

        int order() {
            return seminar == null ? 0 : seminar;
        }
    }
}
