package org.coproduction.seminars.blog;

/** One of the things that a post names, such as an author. */
record PostNaming<T>(long postId, T named) {}
