package org.coproduction.seminars.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a feature has that the public can find; each feature implements it as a bean. What it answers may depend on the
 * feature’s {@link org.coproduction.seminars.content.Editable}s and on the time, and on nothing else.
 */
public interface SearchSource {

    /** All that the public may see at that time, and nothing more, in a fixed number of queries. */
    List<SearchEntry> entries(Instant now);

    /** When that changes next by itself, such as by the publication of what is planned; never before {@code now}. */
    default Optional<Instant> nextChange(Instant now) {
        return Optional.empty();
    }
}
