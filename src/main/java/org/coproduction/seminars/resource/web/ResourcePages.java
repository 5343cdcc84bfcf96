package org.coproduction.seminars.resource.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.media.FileView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.web.Option;
import org.springframework.stereotype.Component;

/** Makes views of resources: with names, files and seminars in place of ids, in a few queries however many there are. */
@Component
class ResourcePages {

    private final PeopleRegister people;
    private final SeminarCatalogue seminars;
    private final MediaLibrary media;
    private final Clock clock;

    ResourcePages(PeopleRegister people, SeminarCatalogue seminars, MediaLibrary media, Clock clock) {
        this.people = people;
        this.seminars = seminars;
        this.media = media;
        this.clock = clock;
    }

    ResourceView view(StoredResource resource) {
        return views(List.of(resource)).get(0);
    }

    List<ResourceView> views(Collection<StoredResource> resources) {
        Map<Long, PersonName> names = people.names(resources.stream()
                .flatMap(found -> found.details().people().stream())
                .distinct()
                .toList());
        Map<Long, FileView> files = media.files(resources.stream()
                .map(found -> found.details().fileId())
                .filter(Objects::nonNull)
                .toList());
        Map<Long, Option> published = seminars.published().stream()
                .collect(Collectors.toMap(SeminarFacts::id, seminar -> new Option(seminar.path(), seminar.name())));
        LocalDate today = UkTime.today(clock);
        return resources.stream()
                .map(found -> ResourceView.of(
                        found,
                        found.details().people().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        files.get(found.details().fileId()),
                        published.get(found.details().seminarId()),
                        today))
                .toList();
    }

    /** Seminars that a visitor can choose. */
    List<Option> seminars() {
        return seminars.published().stream()
                .map(seminar -> new Option(Long.toString(seminar.id()), seminar.name()))
                .toList();
    }
}
