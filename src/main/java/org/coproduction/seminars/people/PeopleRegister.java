package org.coproduction.seminars.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.content.SlugHistory;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps speakers and the research team. */
@Service
@Transactional
public class PeopleRegister {

    private static final String KIND = "person";

    private final Persons persons;
    private final SlugHistory history;
    private final AuditLog audit;

    PeopleRegister(Persons persons, SlugHistory history, AuditLog audit) {
        this.persons = persons;
        this.history = history;
        this.audit = audit;
    }

    /** Names of those whom the public may see, by id, in one query. */
    @Transactional(readOnly = true)
    public Map<Long, PersonName> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.published(ids).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::personName));
    }

    /** Pictures in the media library of those whom the public may see, by their ids; who has none is absent. */
    @Transactional(readOnly = true)
    public Map<Long, Long> photos(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.published(ids).stream()
                .filter(person -> person.photoId() != null)
                .collect(Collectors.toMap(PersonRow::id, PersonRow::photoId));
    }

    /** All, drafts too, by name, for editors to choose from. */
    @Transactional(readOnly = true)
    public List<PersonName> choices() {
        return search("").stream().map(PersonRow::personName).toList();
    }

    /** All whom the public may see. */
    @Transactional(readOnly = true)
    public List<PersonRow> published() {
        return persons.published();
    }

    @Transactional(readOnly = true)
    public List<PersonRow> search(String words) {
        return persons.search(SearchWords.escaped(words));
    }

    /**
     * One whom the public may see.
     *
     * @throws MovedException if the page has another address now
     */
    @Transactional(readOnly = true)
    public StoredPerson bySlug(String slug) {
        return persons.findBySlug(slug)
                .filter(Person::isPublished)
                .map(StoredPerson::of)
                .orElseThrow(() -> notHere(slug));
    }

    /** Whether the page at this address was public once and has been taken down. */
    @Transactional(readOnly = true)
    public boolean isWithdrawn(String slug) {
        return persons.findBySlug(slug)
                .or(() -> history.find(KIND, slug).flatMap(persons::findById))
                .filter(Person::isWithdrawn)
                .isPresent();
    }

    private RuntimeException notHere(String slug) {
        Optional<Person> moved = history.find(KIND, slug).flatMap(persons::findById);
        return moved.filter(Person::isPublished)
                .<RuntimeException>map(person -> new MovedException("/people/" + person.slug()))
                .orElseGet(() -> new NotFoundException("person " + slug));
    }

    @Transactional(readOnly = true)
    public StoredPerson get(long id) {
        return StoredPerson.of(find(id));
    }

    /**
     * @return the id
     * @throws SlugTakenException if another page has the address
     */
    public long add(PersonDetails details) {
        requireFree(details);
        return persons.save(new Person(details)).id();
    }

    /** @throws SlugTakenException if another page has the new address */
    public void change(long id, long version, PersonDetails details) {
        Person person = find(id);
        person.requireVersion(version);
        if (!person.slug().equals(details.slug())) {
            requireFree(details);
            history.changed(KIND, id, person.slug(), details.slug());
        }
        person.apply(details);
    }

    public void delete(long id) {
        Person person = find(id);
        history.forget(KIND, id);
        persons.delete(person);
        audit.record("deleted person", person.details().name());
    }

    private void requireFree(PersonDetails details) {
        if (persons.existsBySlug(details.slug().text())) {
            throw new SlugTakenException(details.slug());
        }
    }

    private Person find(long id) {
        return persons.findById(id).orElseThrow(() -> new NotFoundException("person " + id));
    }
}
