package org.coproduction.seminars.resource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.people.PersonRow;
import org.coproduction.seminars.search.SearchEntry;
import org.coproduction.seminars.search.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the public find resources, by what is said in them too. */
@Component
class ResourceSearch implements SearchSource {

    private final ResourceShelf shelf;
    private final PeopleRegister people;

    ResourceSearch(ResourceShelf shelf, PeopleRegister people) {
        this.shelf = shelf;
        this.people = people;
    }

    @Override
    public List<SearchEntry> entries(Instant now) {
        Map<Long, String> names = people.published().stream()
                .map(PersonRow::personName)
                .collect(Collectors.toMap(PersonName::id, PersonName::name));
        return shelf.published().stream()
                .map(resource -> entry(resource, resource.details(), names))
                .toList();
    }

    private static SearchEntry entry(StoredResource stored, ResourceDetails details, Map<Long, String> names) {
        Citation citation = details.citation();
        return SearchEntry.of(details.kind().label() + ".one", details.title(), stored.path())
                .on(details.datedOn(), details.datedOn() == null ? null : UkTime.shortDate(details.datedOn()))
                .keywords(Stream.of(
                                details.people().stream().map(names::get).filter(Objects::nonNull),
                                details.topics().stream(),
                                Stream.of(citation.authors(), citation.journal(), citation.doi()))
                        .flatMap(words -> words)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .summary(details.summary())
                .texts(List.of(details.transcript()));
    }
}
