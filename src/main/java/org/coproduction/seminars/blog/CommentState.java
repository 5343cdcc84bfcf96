package org.coproduction.seminars.blog;

/** A comment waits until a person has read it. */
public enum CommentState {
    WAITING,
    PUBLISHED,
    REJECTED;

    public String label() {
        return "blog.comment.state." + name();
    }

    public boolean canBecome(CommentState next) {
        return next != WAITING && next != this;
    }
}
