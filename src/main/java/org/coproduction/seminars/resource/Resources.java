package org.coproduction.seminars.resource;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Resources extends Repository<Resource, Long> {

    String WITH_PEOPLE = "select distinct r from Resource r left join fetch r.people ";

    Resource save(Resource resource);

    Optional<Resource> findById(long id);

    Optional<Resource> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query(WITH_PEOPLE + "where r.publication = 'PUBLISHED' order by r.title, r.id")
    List<Resource> published();

    @Query(WITH_PEOPLE + "where r.publication = 'PUBLISHED' and r.seminarId = :seminarId order by r.title, r.id")
    List<Resource> publishedFor(long seminarId);

    @Query(
            WITH_PEOPLE + "where r.publication = 'PUBLISHED'"
                    + " and exists (select 1 from Resource q where q = r and :personId member of q.people) order by r.title, r.id")
    List<Resource> publishedWith(long personId);

    @Query(WITH_PEOPLE + "where lower(r.title) like lower(concat('%', :words, '%')) escape '\\' order by r.title, r.id")
    List<Resource> search(String words);

    List<Resource> findByFileIdIn(Collection<Long> fileIds);

    void delete(Resource resource);
}
