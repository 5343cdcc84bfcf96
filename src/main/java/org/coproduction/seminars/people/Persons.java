package org.coproduction.seminars.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, Long> {

    String ROW = "select new org.coproduction.seminars.people.PersonRow(p.id, p.slug, p.name, p.role, p.affiliation,"
            + " p.photoId, p.teamMember, p.teamPart, p.teamPosition, p.publication) from Person p ";

    Person save(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query(ROW + "where p.publication = 'PUBLISHED' order by p.teamPosition, p.name, p.id")
    List<PersonRow> published();

    @Query("select p from Person p where p.publication = 'PUBLISHED'")
    List<Person> allPublished();

    @Query(ROW + "where p.publication = 'PUBLISHED' and p.id in :ids")
    List<PersonRow> published(Collection<Long> ids);

    @Query(ROW + "where lower(p.name) like lower(concat('%', :words, '%')) escape '\\' order by p.name, p.id")
    List<PersonRow> search(String words);

    @Query(
            "select new org.coproduction.seminars.site.SitemapEntry(concat('/people/', p.slug), p.updatedAt) from Person p"
                    + " where p.publication = 'PUBLISHED' order by p.id")
    List<SitemapEntry> inSitemap();

    void delete(Person person);
}
