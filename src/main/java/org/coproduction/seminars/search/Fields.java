package org.coproduction.seminars.search;

import java.util.Map;

/** Fields of the index, and how much it counts to be found there. */
final class Fields {

    static final String TITLE = "title";
    static final String TEXT = "text";
    /** Everything, as it is written: what somebody may have meant. */
    static final String PLAIN = "plain";
    /** Days since 1970. */
    static final String DAY = "day";

    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 6f, "keywords", 4f, "summary", 2.5f, TEXT, 1f);

    private Fields() {}
}
