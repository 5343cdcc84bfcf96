package org.coproduction.seminars.series;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GlossaryTerms extends Repository<GlossaryTerm, Long> {

    GlossaryTerm save(GlossaryTerm term);

    Optional<GlossaryTerm> findById(long id);

    boolean existsBySlug(String slug);

    long count();

    @Query("""
            select t from GlossaryTerm t
            where lower(concat(t.term, ' ', t.otherWords)) like lower(concat('%', :words, '%')) escape '\\'
            order by lower(t.term), t.id
            """)
    List<GlossaryTerm> search(String words);

    void delete(GlossaryTerm term);
}
