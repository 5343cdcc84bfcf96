package org.coproduction.seminars.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells where files are used, so that none is deleted that something shows; each feature that uses files implements it as a bean. */
public interface MediaUse {

    /** @return words such as “Partner: University of Leeds”, for those of the files that this feature uses */
    Map<Long, List<String>> usesOf(Collection<Long> mediaIds);
}
