package org.coproduction.seminars.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.content.Publication;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Pages extends Repository<Page, Long> {

    String ROW = """
            select new org.coproduction.seminars.series.PageRow(
                p.id, p.slug, p.title, p.summary, p.place, p.position, p.publication)
            from Page p
            """;

    Page save(Page page);

    Optional<Page> findById(long id);

    Optional<Page> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query(ROW + """
            where lower(p.title) like lower(concat('%', :words, '%')) escape '\\'
            order by p.place, p.position, p.title, p.id
            """)
    List<PageRow> search(String words);

    @Query(ROW + "where p.publication = :publication and p.place = :place order by p.position, p.title, p.id")
    List<PageRow> findAt(PagePlace place, Publication publication);

    @Query(ROW + "where p.publication = 'PUBLISHED' and p.care.reviewBy < :today order by p.care.reviewBy, p.id")
    List<PageRow> pastReview(LocalDate today);

    @Query("select p from Page p where p.publication = 'PUBLISHED' order by p.slug")
    List<Page> published();

    void delete(Page page);
}
