package org.coproduction.seminars.people;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.search.SearchEntry;
import org.coproduction.seminars.search.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the public find speakers and the research team. */
@Component
class PeopleSearch implements SearchSource {

    private final Persons persons;

    PeopleSearch(Persons persons) {
        this.persons = persons;
    }

    @Override
    public List<SearchEntry> entries(Instant now) {
        return persons.allPublished().stream()
                .map(Person::details)
                .map(PeopleSearch::entry)
                .toList();
    }

    private static SearchEntry entry(PersonDetails person) {
        return SearchEntry.of("people.search.kind", person.name(), "/people/" + person.slug())
                .summary(person.role())
                .keywords(Stream.of(person.affiliation(), person.team().part())
                        .filter(word -> !word.isEmpty())
                        .toList())
                .texts(List.of(person.bio()));
    }
}
