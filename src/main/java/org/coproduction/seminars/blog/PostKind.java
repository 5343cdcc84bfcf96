package org.coproduction.seminars.blog;

/** What a post is; all but {@link #POST} close on a date and are out of date after it. */
public enum PostKind {
    POST,
    CALL,
    JOB,
    EVENT;

    public String label() {
        return "blog.kind." + name();
    }

    public boolean closes() {
        return this != POST;
    }
}
