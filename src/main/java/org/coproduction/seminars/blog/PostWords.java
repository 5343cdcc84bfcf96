package org.coproduction.seminars.blog;

import java.time.Instant;

/** What of a post can be found. */
record PostWords(long id, String slug, String title, PostKind kind, Instant publishedAt, String summary, String body) {}
