package org.coproduction.seminars.blog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Posts extends Repository<Post, Long> {

    Post save(Post post);

    Optional<Post> findById(long id);

    Optional<Post> findBySlug(String slug);

    boolean existsBySlug(String slug);

    /** @param topic a slug; all topics if empty */
    @Query("""
            select count(p) from Post p
            where p.publication = 'PUBLISHED' and p.publishedAt <= :now
              and (:topic = '' or p.id in (select q.id from Post q join q.topics t where t.slug = :topic))
            """)
    long countPublic(String topic, Instant now);

    /** Newest first. */
    @Query("""
            select p from Post p
            where p.publication = 'PUBLISHED' and p.publishedAt <= :now
              and (:topic = '' or p.id in (select q.id from Post q join q.topics t where t.slug = :topic))
            order by p.publishedAt desc, p.id desc
            """)
    List<Post> findPublic(String topic, Instant now, Pageable page);

    /** Newest first. */
    @Query("""
            select new org.coproduction.seminars.blog.PostTeaser(
              p.id, p.slug, p.title, p.kind, p.summary, p.publishedAt, p.updatedAt)
            from Post p where p.publication = 'PUBLISHED' and p.publishedAt <= :now
            order by p.publishedAt desc, p.id desc
            """)
    List<PostTeaser> teasers(Instant now, Pageable page);

    @Query("""
            select new org.coproduction.seminars.blog.PostTeaser(
              p.id, p.slug, p.title, p.kind, p.summary, p.publishedAt, p.updatedAt)
            from Post p where p.publication = 'PUBLISHED' and p.publishedAt <= :now and p.seminarId = :seminarId
            order by p.publishedAt desc, p.id desc
            """)
    List<PostTeaser> teasersAbout(long seminarId, Instant now);

    @Query("""
            select new org.coproduction.seminars.blog.PostTeaser(
              p.id, p.slug, p.title, p.kind, p.summary, p.publishedAt, p.updatedAt)
            from Post p where p.publication = 'PUBLISHED' and p.publishedAt <= :now
              and p.id in (select q.id from Post q join q.authors a where a = :personId)
            order by p.publishedAt desc, p.id desc
            """)
    List<PostTeaser> teasersBy(long personId, Instant now);

    /** In no order. */
    @Query("""
            select new org.coproduction.seminars.blog.PostWords(
              p.id, p.slug, p.title, p.kind, p.publishedAt, p.summary, p.body)
            from Post p where p.publication = 'PUBLISHED' and p.publishedAt <= :now
            """)
    List<PostWords> words(Instant now);

    @Query("""
            select new org.coproduction.seminars.blog.PostNaming(p.id, a) from Post p join p.authors a
            where p.publication = 'PUBLISHED' and p.publishedAt <= :now order by p.id, index(a)
            """)
    List<PostNaming<Long>> authors(Instant now);

    @Query("""
            select new org.coproduction.seminars.blog.PostNaming(p.id, t.name) from Post p join p.topics t
            where p.publication = 'PUBLISHED' and p.publishedAt <= :now order by p.id, index(t)
            """)
    List<PostNaming<String>> topicNames(Instant now);

    /** Null if nothing is planned. */
    @Query("select min(p.publishedAt) from Post p where p.publication = 'PUBLISHED' and p.publishedAt > :now")
    @Nullable
    Instant nextPublication(Instant now);

    /** Of public posts, by name; a slug may come with several spellings. */
    @Query("""
            select distinct t from Post p join p.topics t
            where p.publication = 'PUBLISHED' and p.publishedAt <= :now
            """)
    List<Topic> topics(Instant now);

    /** What is not published first, then the newest first. */
    @Query("""
            select new org.coproduction.seminars.blog.PostRow(
              p.id, p.title, p.kind, p.publication, p.publishedAt, p.updatedAt)
            from Post p
            where lower(p.title) like lower(concat('%', :words, '%')) escape '\\'
            order by case when p.publication = 'DRAFT' then 0 else 1 end, p.publishedAt desc, p.id desc
            """)
    List<PostRow> search(String words);

    @Query("select distinct p from Post p join p.attachments a where a.fileId in :fileIds")
    List<Post> findByFileIn(Collection<Long> fileIds);

    long countBySeminarId(long seminarId);

    void delete(Post post);
}
