package org.coproduction.seminars.blog;

/** How many comments of a post everybody can read. */
record CommentCount(long postId, long comments) {}
