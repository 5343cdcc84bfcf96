package org.coproduction.seminars.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaItems extends Repository<MediaItem, Long> {

    String MATCHES = """
            from MediaItem m
            where lower(m.name) like lower(concat('%', :words, '%')) escape '\\'
               or lower(m.description) like lower(concat('%', :words, '%')) escape '\\'
            """;

    MediaItem save(MediaItem item);

    Optional<MediaItem> findById(long id);

    List<MediaItem> findByIdIn(Collection<Long> ids);

    List<MediaItem> findByKindInOrderByNameAscIdAsc(Collection<FileKind> kinds);

    @Query("select m " + MATCHES + " order by m.uploadedAt desc, m.id desc")
    List<MediaItem> search(String words, Pageable page);

    @Query("select count(m) " + MATCHES)
    long count(String words);

    void delete(MediaItem item);
}
