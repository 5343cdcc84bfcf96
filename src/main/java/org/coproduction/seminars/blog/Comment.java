package org.coproduction.seminars.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a reader answers to a post. */
@Entity
@Table(name = "blog_comment")
class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long postId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(updatable = false)
    private @Nullable String email;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private CommentState state;

    protected Comment() {}

    Comment(long postId, CommentText comment, Instant writtenAt) {
        this.postId = postId;
        this.name = comment.name();
        this.email = comment.email() == null ? null : comment.email().text();
        this.text = comment.text();
        this.fingerprint = comment.fingerprint();
        this.writtenAt = writtenAt;
        this.state = CommentState.WAITING;
    }

    void publish() {
        become(CommentState.PUBLISHED);
    }

    void reject() {
        become(CommentState.REJECTED);
    }

    /** Two editors who decide alike agree. */
    private void become(CommentState next) {
        if (state != next && state.canBecome(next)) {
            state = next;
        }
    }

    String name() {
        return name;
    }
}
