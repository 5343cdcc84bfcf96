package org.coproduction.seminars.blog;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments, and shows them once an editor has read them. */
@Service
@Transactional
public class CommentDesk {

    private final Comments comments;
    private final AuditLog audit;
    private final Clock clock;

    CommentDesk(Comments comments, AuditLog audit, Clock clock) {
        this.comments = comments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a comment to be read; the same one again changes nothing. */
    public void write(long postId, CommentText comment) {
        if (!comments.existsByPostIdAndFingerprint(postId, comment.fingerprint())) {
            comments.save(new Comment(postId, comment, clock.instant()));
        }
    }

    /** What the public may read, oldest first. */
    @Transactional(readOnly = true)
    public List<CommentRow> published(long postId) {
        return comments.published(postId);
    }

    /** How many a post has, in any state. */
    @Transactional(readOnly = true)
    public long countOf(long postId) {
        return comments.countByPostId(postId);
    }

    @Transactional(readOnly = true)
    public long countWaiting() {
        return comments.countByState(CommentState.WAITING);
    }

    @Transactional(readOnly = true)
    public long count(String words) {
        return comments.count(SearchWords.escaped(words));
    }

    /** Those that wait to be read first. */
    @Transactional(readOnly = true)
    public List<CommentRow> page(String words, Pagination page) {
        return comments.waitingFirst(SearchWords.escaped(words), PageRequest.of(page.number() - 1, page.size()));
    }

    @Transactional(readOnly = true)
    public CommentRow get(long id) {
        return comments.row(id).orElseThrow(() -> notFound(id));
    }

    public void publish(long id) {
        find(id).publish();
    }

    public void reject(long id) {
        find(id).reject();
    }

    public void delete(long id) {
        Comment comment = find(id);
        comments.delete(comment);
        audit.record("deleted comment", "by " + comment.name());
    }

    private Comment find(long id) {
        return comments.findById(id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("comment " + id);
    }
}
