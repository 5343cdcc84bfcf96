package org.coproduction.seminars.programme;

import java.util.List;

/** What else there is about a seminar; modules with something to show on its page implement this. */
public interface RelatedToSeminar {

    /** What the public may see, in the order to show it. */
    List<RelatedItem> relatedTo(long seminarId);
}
