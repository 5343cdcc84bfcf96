package org.coproduction.seminars.blog.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.site.web.Option;
import org.springframework.stereotype.Component;

/** The people who write posts. */
@Component
class Authors {

    private final PeopleRegister people;

    Authors(PeopleRegister people) {
        this.people = people;
    }

    /** By id, in one query. */
    Map<Long, Author> named(Collection<Long> ids) {
        Map<Long, Author> authors = new HashMap<>();
        if (!ids.isEmpty()) {
            people.names(ids)
                    .values()
                    .forEach(one ->
                            authors.put(one.id(), new Author(one.name(), one.path(), one.role(), one.initials())));
        }
        return authors;
    }

    /** Everybody, by name. */
    List<Option> options() {
        return people.choices().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
    }

    record Author(String name, String href, String role, String initials) {}
}
