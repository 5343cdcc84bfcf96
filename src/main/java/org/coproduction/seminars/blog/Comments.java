package org.coproduction.seminars.blog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, Long> {

    Comment save(Comment comment);

    Optional<Comment> findById(long id);

    boolean existsByPostIdAndFingerprint(long postId, String fingerprint);

    long countByPostId(long postId);

    /** Those that everybody can read, by post; a post without comments is absent. */
    @Query("""
            select new org.coproduction.seminars.blog.CommentCount(c.postId, count(c))
            from Comment c where c.state = 'PUBLISHED' and c.postId in :postIds group by c.postId
            """)
    List<CommentCount> published(Collection<Long> postIds);

    long countByState(CommentState state);

    /** Oldest first. */
    @Query("""
            select new org.coproduction.seminars.blog.CommentRow(
              c.id, p.title, p.slug, c.name, c.email, c.text, c.writtenAt, c.state)
            from Comment c join Post p on p.id = c.postId
            where c.postId = :postId and c.state = 'PUBLISHED'
            order by c.writtenAt, c.id
            """)
    List<CommentRow> published(long postId);

    @Query("""
            select count(c) from Comment c join Post p on p.id = c.postId
            where lower(concat(c.name, ' ', p.title)) like lower(concat('%', :words, '%')) escape '\\'
            """)
    long count(String words);

    /** Those that wait first, the one that waits longest at the top; then the newest. */
    @Query("""
            select new org.coproduction.seminars.blog.CommentRow(
              c.id, p.title, p.slug, c.name, c.email, c.text, c.writtenAt, c.state)
            from Comment c join Post p on p.id = c.postId
            where lower(concat(c.name, ' ', p.title)) like lower(concat('%', :words, '%')) escape '\\'
            order by case when c.state = 'WAITING' then 0 else 1 end,
              case when c.state = 'WAITING' then c.writtenAt end, c.writtenAt desc, c.id desc
            """)
    List<CommentRow> waitingFirst(String words, Pageable page);

    @Query("""
            select new org.coproduction.seminars.blog.CommentRow(
              c.id, p.title, p.slug, c.name, c.email, c.text, c.writtenAt, c.state)
            from Comment c join Post p on p.id = c.postId where c.id = :id
            """)
    Optional<CommentRow> row(long id);

    void delete(Comment comment);

    @Query(
            "select count(c) from Comment c where c.writtenAt < :time and (c.state <> 'PUBLISHED' or c.email is not null)")
    long countExpired(Instant time);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Comment c where c.writtenAt < :time and c.state <> 'PUBLISHED'")
    int deleteUnpublishedBefore(Instant time);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Comment c set c.email = null where c.writtenAt < :time and c.email is not null")
    int forgetAddressesBefore(Instant time);
}
